import { veredictosDe } from '../../src/actions/veredictos';
import { sayVerdicts } from '../../src/cli/say-verdicts';
import type { Hallazgo, Severidad } from '../../src/plan/hallazgo';
import { actividad, plan } from '../support/plan';

const finding = (archivo: string, regla: string, severidad: Severidad, celda: string): Hallazgo => ({
  regla,
  severidad,
  donde: { archivo, hoja: 'Riesgos', fila: 12, celda },
  params: { numero: '1.1' },
});

const salud = plan({ archivo: 'salud.xlsx', actividades: [actividad()] });
const transito = plan({ archivo: 'transito.xlsx', actividades: [actividad()] });
const vacio = plan({ archivo: 'vacio.xlsx' });
const HALLAZGOS = [
  finding('salud.xlsx', 'meta-vacia', 'aviso', 'D12'),
  finding('salud.xlsx', 'fecha-vacia', 'error', 'F12'),
  finding('salud.xlsx', 'fecha-vacia', 'error', 'F13'),
];

let said: string[];
beforeEach(() => {
  said = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said.push(String(line).trimEnd());
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

describe('the verdict on a workbook', () => {
  it('stands first with what stands in the way, then the findings by cause, and last once more', () => {
    sayVerdicts(veredictosDe([salud], HALLAZGOS), []);
    expect(said).toEqual([
      'Faltan correcciones: 2 errores, 1 aviso y 0 sugerencias.',
      '  2 · Sin fecha programada',
      '',
      'Sin fecha programada: 2 (errores)',
      'salud.xlsx › Riesgos › F12: [ERROR] La actividad 1.1 no tiene fecha programada.',
      'salud.xlsx › Riesgos › F13: [ERROR] La actividad 1.1 no tiene fecha programada.',
      '',
      'Sin meta o producto: 1 (aviso)',
      'salud.xlsx › Riesgos › D12: [Aviso] La actividad 1.1 no tiene meta o producto.',
      '',
      'Faltan correcciones: 2 errores, 1 aviso y 0 sugerencias.',
    ]);
  });

  it('without findings is all that is said', () => {
    sayVerdicts(veredictosDe([salud], []), []);
    expect(said).toEqual(['Listo para enviar: 0 errores, 0 avisos y 0 sugerencias.']);
  });

  it('without activities is that there is nothing to send, and what to do', () => {
    sayVerdicts(veredictosDe([vacio], []), []);
    expect(said[0]).toMatch(/^Todavía no hay nada que enviar/);
    expect(said[1]).toMatch(/Escriba al menos una/);
  });
});

it('the verdicts on several workbooks stand one by one, and are counted at the end', () => {
  sayVerdicts(veredictosDe([salud, transito, vacio], HALLAZGOS), ['cifrado.xlsx']);
  expect(said[0]).toBe('salud.xlsx: Faltan correcciones. 2 errores, 1 aviso y 0 sugerencias.');
  expect(said).toContain('transito.xlsx: Listo para enviar. 0 errores, 0 avisos y 0 sugerencias.');
  expect(said).toContain('cifrado.xlsx: no se leyó.');
  expect(said.at(-1)).toBe(
    '3 libros. Listo para enviar: 1 · Faltan correcciones: 1 · Todavía no hay nada que enviar: 1',
  );
});
