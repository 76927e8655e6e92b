import fc from 'fast-check';
import { ordenarJuzgadas } from '../../src/consolidating/consolidado';
import { csvOf } from '../../src/consolidating/csv';
import { reportOf } from '../../src/consolidating/report';
import { consolidadoSpecs } from '../../src/consolidating/specs';
import type { Day } from '../../src/dates/day';
import { mensajeDe } from '../../src/messages/reglas';
import type { ActividadJuzgada } from '../../src/plan/estado';
import type { Hallazgo } from '../../src/plan/hallazgo';
import { consolidadoOf } from '../support/consolidado';
import { juzgadas, juzgar } from '../support/generate';
import { actividadesDeEjemplo, consolidadoDeEjemplo, CORTE } from '../support/municipio-de-ejemplo';

const report = reportOf(
  consolidadoDeEjemplo(CORTE, new Map(), { noLeidos: [{ archivo: 'roto.xlsx', motivo: 'Está dañado.' }] }),
);

describe('the JSON report', () => {
  it('has the keys of version 1, no more and no fewer', () => {
    expect(Object.keys(report)).toEqual([
      'version',
      'vigencia',
      'corte',
      'archivos',
      'actividades',
      'hallazgos',
      'resumen',
      'conciliacion',
    ]);
    expect(report.version).toBe(1);
    expect(Object.keys(report.archivos[0] ?? {})).toEqual([
      'archivo',
      'leido',
      'motivo',
      'dependencias',
      'actividades',
    ]);
    const deTres = report.actividades.find(({ componente }) => componente === 3);
    expect(Object.keys(deTres ?? {})).toEqual([
      'dependencia',
      'componente',
      'seccion',
      'numero',
      'subcomponente',
      'actividad',
      'meta',
      'responsable',
      'fechaProgramada',
      'seguimiento',
      'estado',
      'situacion',
      'diasVencida',
      'origen',
    ]);
    expect(Object.keys(deTres?.fechaProgramada ?? {})).toEqual(['texto', 'clase', 'plazos', 'avisos']);
    expect(Object.keys(deTres?.estado ?? {})).toEqual(['valor', 'origen', 'razon']);
    expect(Object.keys(deTres?.origen ?? {})).toEqual(['archivo', 'hoja', 'fila', 'celdas']);
    expect(Object.keys(report.resumen[0] ?? {})).toEqual([
      'dependencia',
      'componente',
      'actividades',
      'programadas',
      'cumplidas',
      'enProceso',
      'pendientes',
      'porConfirmar',
      'sinReporte',
      'vencidas',
      'vencidasPorConfirmar',
      'porVencer',
      'sinFechaVerificable',
      'porcentaje',
      'banda',
    ]);
    expect(Object.keys(report.conciliacion[0] ?? {})).toEqual([
      'archivo',
      'hoja',
      'filasConTexto',
      'actividades',
      'continuaciones',
      'encabezados',
      'titulos',
      'totales',
      'noEntendidas',
    ]);
  });

  it('puts the further columns of component 2 beside actividad', () => {
    const tramite = report.actividades.find(({ componente }) => componente === 2);
    expect(tramite?.actividad).toMatch(/^Certificado/);
    expect(tramite?.tipoRacionalizacion).toMatch(/^(Normativa|Administrativa|Tecnológica)$/);
    expect(tramite?.accionRacionalizacion).toMatch(/requisitos/);
    expect(tramite?.situacionActual).toMatch(/papel/);
    expect(tramite?.descripcionMejora).toMatch(/Formulario/);
    expect(tramite?.beneficio).toMatch(/desplazamientos/);
  });

  it('lists a file that was not read, with its reason', () => {
    expect(report.archivos).toContainEqual({
      archivo: 'roto.xlsx',
      leido: false,
      motivo: 'Está dañado.',
      dependencias: [],
      actividades: 0,
    });
  });

  it('says a hallazgo as a sentence, with its place and the value that would mend it', () => {
    const hallazgo: Hallazgo = {
      regla: 'fecha-imposible',
      severidad: 'error',
      donde: { archivo: 'a.xlsx', hoja: 'Hoja 1', fila: 12, celda: 'F12' },
      params: { texto: '31 abril de 2026' },
      arreglo: { seguro: false, valor: { kind: 'date', day: '2026-04-30' as Day }, texto: '30/04/2026' },
    };
    const [said] = reportOf(consolidadoOf([], { hallazgos: [hallazgo] })).hallazgos;
    expect(said).toMatchObject({
      regla: 'fecha-imposible',
      severidad: 'error',
      archivo: 'a.xlsx',
      hoja: 'Hoja 1',
      celda: 'F12',
    });
    expect(said?.mensaje).toBe(mensajeDe(hallazgo));
    expect(said?.sugerencia).toBe('30/04/2026');
  });

  it('has in its resumen what its activities add up to', () => {
    for (const fila of report.resumen) {
      const suyas = report.actividades.filter(
        ({ dependencia, componente }) => dependencia === fila.dependencia && componente === fila.componente,
      );
      expect(fila.actividades).toBe(suyas.length);
      expect(fila.vencidas).toBe(suyas.filter(({ situacion }) => situacion === 'vencida').length);
      expect(fila.porConfirmar).toBe(suyas.filter(({ estado }) => estado.valor === 'por confirmar').length);
    }
    expect(report.resumen.reduce((sum, { actividades }) => sum + actividades, 0)).toBe(report.actividades.length);
  });
});

describe('the order of files', () => {
  it('does not matter to the report, the CSV or the workbook', () => {
    const files = fc.uniqueArray(fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(juzgadas, files, (todas, order) => {
        const inOrder = (archivos: readonly string[]): ActividadJuzgada[] =>
          archivos.flatMap((archivo) => todas.filter(({ actividad }) => actividad.origen.archivo === archivo));
        const [one, other] = [consolidadoOf(inOrder(['a.xlsx', 'b.xlsx', 'c.xlsx'])), consolidadoOf(inOrder(order))];
        expect(reportOf(other)).toEqual(reportOf(one));
        expect(csvOf(other)).toBe(csvOf(one));
        expect(JSON.stringify(consolidadoSpecs(other))).toBe(JSON.stringify(consolidadoSpecs(one)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a dependencia written in several ways', () => {
  it('goes by the writing that most activities have', () => {
    const [{ actividad, fecha, estado }] = actividadesDeEjemplo() as [ReturnType<typeof actividadesDeEjemplo>[number]];
    const named = (dependencia: string): ActividadJuzgada =>
      juzgar({ actividad: { ...actividad, dependencia }, fecha, estado }, CORTE);
    const todas = ['SECRETARIA DE SALUD', 'Secretaría de Salud', 'Secretaría de  Salud', 'Secretaría de Salud'].map(
      named,
    );
    expect(new Set(ordenarJuzgadas(todas).map((una) => una.actividad.dependencia))).toEqual(
      new Set(['Secretaría de Salud']),
    );
    expect(reportOf(consolidadoOf(todas)).resumen).toHaveLength(1);
  });
});
