import { PAAC, SECCIONES } from '../../src/plan/paac';
import type { ComponenteNumero, Seccion } from '../../src/plan/componente';
import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Area } from '../../src/workbook/address';

/** Texts that the drawn plans are made of. */
export interface Corpus {
  readonly actividades: readonly string[];
  readonly metas: readonly string[];
  readonly responsables: readonly string[];
  readonly fechas: readonly string[];
  readonly seguimientos: readonly string[];
  readonly oficinas: readonly string[];
}

/** An activity as it was meant, whatever the drawing does to it. */
export interface Pensada {
  readonly dependencia: string;
  readonly componente: ComponenteNumero;
  readonly seccion: Seccion | null;
  readonly numero: string;
  readonly subcomponente: string;
  readonly actividad: string;
  readonly meta: string;
  readonly responsable: string;
  readonly fecha: string;
  readonly seguimiento: string;
}

/** An activity with the place it was drawn at. */
export interface Dibujada extends Pensada {
  readonly hoja: string;
  readonly fila: number;
}

export interface Dibujo {
  readonly workbook: WorkbookSnapshot;
  readonly actividades: readonly Dibujada[];
  /** What was chosen, for the message of a failing test. */
  readonly estilo: Estilo;
}

type Random = () => number;

interface Estilo {
  readonly forma: 'hojas' | 'apilada' | 'lista' | 'informe' | 'oficinas';
  readonly numeros: 'combinado' | 'dos-filas' | 'columna' | 'en-el-texto';
  readonly escrito: 'punto' | 'coma' | 'numero' | 'punto-final' | 'espacios';
  readonly blancos: 'combinados' | 'repetidos' | 'en-blanco';
  readonly cabezas: number;
  readonly mayusculas: boolean;
  readonly sinTildes: boolean;
  readonly seguimiento: string;
  readonly ajenas: number;
  readonly fila: number;
  readonly columna: number;
  readonly titulo: number;
  readonly notas: boolean;
  readonly corridas: boolean;
  readonly desorden: boolean;
}

const FOLLOW_UPS = [
  'Seguimiento', 'Avance', 'Avances', 'Observaciones', 'OBSERVACIONES', 'Actividades', 'Actividades.', 'Actividades realizadas.',
  'Actividades cumplidas', 'Seguimiento OCI', 'Seguimiento a 31 de agosto', '',
]; // prettier-ignore
const HEADS: readonly Readonly<Record<string, string>>[] = [
  { subcomponente: 'Subcomponente/Procesos', actividad: 'Actividades', meta: 'Meta o Producto', responsable: 'Responsable', fecha: 'Fecha Programada', numero: 'Nº', componente: 'Componente', dependencia: 'Dependencia' },
  { subcomponente: 'Subcomponente', actividad: 'Actividad', meta: 'Meta', responsable: 'Responsables', fecha: 'Fecha', numero: 'No.', componente: 'Componente del plan', dependencia: 'Secretaría' },
  { subcomponente: 'Sub componente /  Proceso', actividad: 'Actividades  programadas', meta: 'Metas y productos', responsable: 'Área responsable', fecha: 'Fecha de cumplimiento', numero: 'Ítem', componente: 'COMPONENTE', dependencia: 'Oficina' },
  { subcomponente: 'Subcompone nte/Procesos', actividad: 'Descripción de la actividad', meta: 'Producto o  meta', responsable: 'Responsab le', fecha: 'Fecha programda', numero: '#', componente: 'Componentes', dependencia: 'Nombre de la dependencia' },
]; // prettier-ignore
const TRAMITE_HEADS = [
  'Nº', 'Nombre del Trámite, Proceso o Procedimiento', 'Tipo de Racionalización', 'Acción específica de Racionalizació n', 'Situación Actual',
  'Descripción de la Mejora a realizar el trámite, proceso o procedimiento', 'Beneficio Ciudadano al y/o Entidad', 'Dependencia responsable',
]; // prettier-ignore
const FOREIGN = ['Indicador', 'Revisó', 'Recursos', 'Riesgo asociado', 'Línea base'];
const MONTHS_OF_PAGES = 90;

/** Draws a plan of some offices as a workbook of one of the shapes that are seen, with their defects. The same seed, the same. */
export function drawWorkbook(seed: number, corpus: Corpus): Dibujo {
  const random = mulberry32(seed);
  const estilo = drawStyle(random);
  const offices =
    estilo.forma === 'oficinas' ? shuffled(corpus.oficinas, random).slice(0, 3) : [pick(corpus.oficinas, random)];
  const plans = offices.map((oficina) => ({ oficina, actividades: drawPlan(oficina, corpus, random) }));
  const sheets = new Workbook(estilo, random);
  for (const { oficina, actividades } of plans) sheets.draw(oficina, actividades);
  return { workbook: sheets.snapshot(), actividades: sheets.dibujadas, estilo };
}

function drawStyle(random: Random): Estilo {
  const forma = pick(['hojas', 'apilada', 'lista', 'informe', 'oficinas'] as const, random);
  return {
    forma,
    numeros:
      forma === 'lista'
        ? 'columna'
        : pick(['combinado', 'combinado', 'dos-filas', 'columna', 'en-el-texto'] as const, random),
    escrito: pick(['punto', 'punto', 'coma', 'numero', 'punto-final', 'espacios'] as const, random),
    blancos: forma === 'informe' ? 'en-blanco' : pick(['combinados', 'repetidos', 'en-blanco'] as const, random),
    cabezas: Math.floor(random() * HEADS.length),
    mayusculas: random() < 0.3,
    sinTildes: random() < 0.3,
    seguimiento: pick(FOLLOW_UPS, random),
    ajenas: forma === 'lista' || random() < 0.2 ? Math.floor(random() * 3) : 0,
    fila: 1 + Math.floor(random() * 12),
    columna: 1 + Math.floor(random() * 4),
    titulo: Math.floor(random() * 5),
    notas: random() < 0.3,
    corridas: forma !== 'informe' && random() < 0.25,
    desorden: forma === 'lista' && random() < 0.6,
  };
}

function drawPlan(dependencia: string, corpus: Corpus, random: Random): readonly Pensada[] {
  const texts = () => ({
    actividad: pick(corpus.actividades, random),
    meta: pick(corpus.metas, random),
    fecha: pick(corpus.fechas, random),
    seguimiento: random() < 0.2 ? '' : random() < 0.15 ? '-' : pick(corpus.seguimientos, random),
  });
  const plan: Pensada[] = [];
  let responsable = pick(corpus.responsables, random);
  const next = (): string => (responsable = random() < 0.5 ? responsable : pick(corpus.responsables, random));
  for (const { numero: componente, formato, subcomponentes } of PAAC.componentes) {
    if (random() < 0.2 || componente === 6) continue;
    if (formato === 'tramites') {
      for (const { seccion } of SECCIONES) {
        const count = seccion === 'planeacion' ? 1 + Math.floor(random() * 4) : Math.floor(random() * 3);
        for (let item = 1; item <= count; item += 1) {
          plan.push({
            dependencia,
            componente,
            seccion,
            numero: String(item),
            subcomponente: '',
            responsable: next(),
            ...texts(),
            meta: '',
          });
        }
      }
      continue;
    }
    for (const { numero, nombre } of subcomponentes) {
      const count = random() < 0.2 ? 0 : 1 + Math.floor(random() * 3.5);
      for (let item = 1; item <= count; item += 1) {
        const base = { dependencia, componente, seccion: null, numero: `${numero}.${item}`, subcomponente: nombre };
        plan.push({ ...base, responsable: next(), ...texts() });
      }
    }
  }
  return plan.length > 0 ? plan : drawPlan(dependencia, corpus, random);
}

/** One column of a drawn table. */
interface Columna {
  readonly campo: keyof Pensada | 'inicio' | 'fin' | 'relleno' | 'ajena';
  readonly head: readonly string[];
}

class Workbook {
  readonly dibujadas: Dibujada[] = [];
  private readonly sheets: Sheet[] = [];

  constructor(
    private readonly estilo: Estilo,
    private readonly random: Random,
  ) {}

  draw(oficina: string, actividades: readonly Pensada[]): void {
    const { forma } = this.estilo;
    if (forma === 'lista') return this.drawList(oficina, actividades);
    const stacked = forma === 'hojas' ? null : this.addSheet(forma === 'oficinas' ? oficina.slice(0, 28) : 'Hoja1');
    let first = true;
    for (const { numero: componente } of PAAC.componentes) {
      const own = actividades.filter((actividad) => actividad.componente === componente);
      if (own.length === 0) continue;
      const sheet = stacked ?? this.addSheet(`Comp. ${componente}`);
      if (stacked === null || first) this.drawLetterhead(sheet, oficina);
      this.drawComponent(sheet, componente, own);
      first = false;
    }
    const last = this.sheets.at(-1);
    if (this.estilo.notas && last) last.write(['Nota: los soportes reposan en el archivo de la dependencia.'], 1);
  }

  snapshot(): WorkbookSnapshot {
    return { fileName: 'libro.xlsx', sheets: this.sheets.map((sheet) => sheet.snapshot()), settings: {} };
  }

  private addSheet(name: string): Sheet {
    const sheet = new Sheet(name, this.estilo.fila, this.estilo.columna);
    this.sheets.push(sheet);
    return sheet;
  }

  private drawLetterhead(sheet: Sheet, oficina: string): void {
    sheet.write(['MUNICIPIO DE EJEMPLO Nit: 800.000.000-0', '', '', '', '', '', 'PAGINA [1]']);
    sheet.write(['', '', '', '', '', '', 'CÓDIGO: ME.EV.210.F.07']);
    sheet.write(['INFORME SEGUIMIENTO PLAN ANTICORRUPCIÓN 2020', '', '', '', '', '', 'VERSIÓN 3']);
    sheet.write([oficina.toUpperCase()], 1);
    sheet.skip(1);
  }

  private drawComponent(sheet: Sheet, componente: ComponenteNumero, actividades: readonly Pensada[]): void {
    sheet.write(['Plan Anticorrupción y de Atención al Ciudadano']);
    const columns = componente === 2 ? this.tramiteColumns() : this.actividadColumns();
    const title = this.titleOf(componente);
    const begin = (): void => {
      sheet.write([title]);
      sheet.mergeLast(columns.length);
      if (componente === 2) sheet.write([SECCIONES[0]?.nombre ?? '']);
      this.drawHead(sheet, columns);
    };
    begin();
    let seccion: Seccion | null = 'planeacion';
    let rows = 0;
    for (const [index, actividad] of actividades.entries()) {
      if (actividad.seccion !== null && actividad.seccion !== seccion) {
        seccion = actividad.seccion;
        sheet.write([SECCIONES[1]?.nombre ?? '']);
      }
      const before = actividades[index - 1];
      const page =
        this.estilo.forma === 'informe' &&
        rows >= 3 &&
        this.random() < 0.4 &&
        (componente !== 2 || seccion === 'planeacion');
      const breaks = page && componente !== 2 && this.random() < 0.5;
      if (page && !breaks) {
        this.drawPageHead(sheet);
        begin();
        rows = 0;
      }
      this.drawRow(
        sheet,
        columns,
        actividad,
        before && before.seccion === actividad.seccion ? before : null,
        breaks ? begin : null,
      );
      if (breaks) rows = 0;
      rows += 1;
    }
    if (this.estilo.blancos === 'combinados') this.mergeEquals(sheet, columns, actividades);
    if (this.estilo.notas && componente === 3) sheet.write(['TOTAL', '', String(actividades.length)]);
    sheet.skip(1 + Math.floor(this.random() * 3));
  }

  private drawPageHead(sheet: Sheet): void {
    sheet.skip(3);
    const page = Math.floor(this.random() * MONTHS_OF_PAGES);
    sheet.write(['', 'MUNICIPIO DE EJEMPLO Nit: 800.000.000-0', `PAGINA [${page}]`]);
    sheet.write(['', '', 'CÓDIGO: ME.EV.210.F.07']);
    sheet.write(['', 'INFORME SEGUIMIENTO PLAN ANTICORRUPCIÓN', 'VERSIÓN 3']);
    sheet.skip(1);
  }

  private titleOf(componente: ComponenteNumero): string {
    const nombre = PAAC.componentes.find(({ numero }) => numero === componente)?.nombre ?? '';
    const titles = [
      `Componente ${componente}: ${nombre}`,
      `COMPONENTE No. ${componente} ${nombre.toUpperCase()}`,
      `Componente ${['', 'I', 'II', 'III', 'IV', 'V', 'VI'][componente] ?? ''} - ${nombre}`,
      `Componente ${componente}`,
      `${componente}. ${nombre}`,
    ];
    return this.look(titles[this.estilo.titulo] ?? '');
  }

  private actividadColumns(): readonly Columna[] {
    const { numeros, cabezas, seguimiento, ajenas } = this.estilo;
    const head = HEADS[cabezas] ?? {};
    const text = (campo: string): string => this.look(head[campo] ?? '');
    const activities: Record<Estilo['numeros'], readonly Columna[]> = {
      combinado: [
        { campo: 'numero', head: [text('actividad')] },
        { campo: 'actividad', head: [''] },
      ],
      'dos-filas': [
        { campo: 'numero', head: [text('actividad'), 'No.'] },
        { campo: 'actividad', head: ['', 'Descripción'] },
      ],
      columna: [
        { campo: 'numero', head: [text('numero')] },
        { campo: 'actividad', head: [text('actividad')] },
      ],
      'en-el-texto': [{ campo: 'actividad', head: [text('actividad')] }],
    };
    const foreign = FOREIGN.slice(0, ajenas).map((name): Columna => ({ campo: 'ajena', head: [name] }));
    return [
      { campo: 'subcomponente', head: [text('subcomponente')] },
      ...activities[numeros],
      { campo: 'meta', head: [text('meta')] },
      ...foreign,
      { campo: 'responsable', head: [text('responsable')] },
      { campo: 'fecha', head: [text('fecha')] },
      { campo: 'seguimiento', head: [seguimiento] },
    ];
  }

  private tramiteColumns(): readonly Columna[] {
    const heads = TRAMITE_HEADS.map((head) => this.look(head));
    const campos: Columna['campo'][] = [
      'numero',
      'actividad',
      'relleno',
      'relleno',
      'relleno',
      'relleno',
      'relleno',
      'responsable',
    ];
    return [
      ...campos.map((campo, index) => ({ campo, head: [heads[index] ?? ''] })),
      { campo: 'inicio', head: [this.look('Fecha realización'), 'INICIO'] },
      { campo: 'fin', head: ['', 'FIN'] },
      { campo: 'seguimiento', head: [this.estilo.seguimiento || 'Seguimiento'] },
    ];
  }

  private drawHead(sheet: Sheet, columns: readonly Columna[]): void {
    const depth = Math.max(...columns.map(({ head }) => head.length));
    const merged = this.estilo.forma !== 'informe';
    const top = sheet.row;
    for (let level = 0; level < depth; level += 1) sheet.write(columns.map(({ head }) => head[level] ?? ''));
    if (!merged) return;
    for (const [index, { head }] of columns.entries()) {
      const wide = columns[index + 1]?.head[0] === '' && head[0] !== '' && columns[index + 1]?.campo !== 'seguimiento';
      if (wide) sheet.merge(top, index, top, index + 1);
      else if (head.length < depth && head[0] !== '') sheet.merge(top, index, top + depth - 1, index);
    }
    // «Actividades» without subheads in a head of two rows.
    if (depth === 2 && this.estilo.numeros === 'combinado') return;
  }

  private drawRow(
    sheet: Sheet,
    columns: readonly Columna[],
    actividad: Pensada,
    before: Pensada | null,
    breakPage: (() => void) | null,
  ): void {
    const { blancos } = this.estilo;
    const repeats = (campo: 'subcomponente' | 'responsable'): boolean =>
      blancos !== 'repetidos' &&
      before !== null &&
      before[campo] === actividad[campo] &&
      (campo === 'subcomponente' || actividad.componente !== 2);
    const values = columns.map(({ campo }): string => {
      if (campo === 'relleno') return 'Texto del trámite';
      if (campo === 'ajena') return 'x';
      if (campo === 'inicio') return '01/02/2020';
      if (campo === 'fin') return actividad.fecha;
      if (campo === 'subcomponente' || campo === 'responsable') return repeats(campo) ? '' : actividad[campo];
      if (campo === 'numero') return actividad.componente === 2 ? actividad.numero : this.writeNumero(actividad.numero);
      if (campo === 'actividad' && this.estilo.numeros === 'en-el-texto' && actividad.componente !== 2)
        return `${actividad.numero} ${actividad.actividad}`;
      return String(actividad[campo] ?? '');
    });
    const { row } = sheet;
    const plain = actividad.componente !== 2 && this.estilo.numeros !== 'en-el-texto' && !repeats('responsable');
    const shift =
      this.estilo.corridas &&
      values[0] === '' &&
      columns[0]?.campo === 'subcomponente' &&
      plain &&
      before?.subcomponente === actividad.subcomponente &&
      blancos === 'en-blanco' &&
      this.random() < 0.3;
    if (breakPage) {
      const [first, second] = this.halves(columns, values);
      sheet.write(first);
      this.drawPageHead(sheet);
      breakPage();
      sheet.write(second);
    } else if (shift) sheet.write(values.slice(1));
    else sheet.write(values);
    this.dibujadas.push({ ...actividad, hoja: sheet.name, fila: row });
  }

  /** A row broken over two pages: texts are cut between two words. */
  private halves(columns: readonly Columna[], values: readonly string[]): readonly [string[], string[]] {
    const first = [...values];
    const second = values.map(() => '');
    for (const [index, { campo }] of columns.entries()) {
      const words = (values[index] ?? '').split(' ');
      const may =
        campo === 'actividad' ||
        (campo === 'seguimiento' && this.random() < 0.6) ||
        (campo === 'meta' && this.random() < 0.3);
      if (!may || words.length < 4) continue;
      const cut = 2 + Math.floor(this.random() * (words.length - 3));
      first[index] = words.slice(0, cut).join(' ');
      second[index] = words.slice(cut).join(' ');
    }
    return [first, second];
  }

  private mergeEquals(sheet: Sheet, columns: readonly Columna[], actividades: readonly Pensada[]): void {
    const rows = this.dibujadas
      .filter(({ hoja, componente }) => hoja === sheet.name && componente === actividades[0]?.componente)
      .map(({ fila }) => fila);
    for (const campo of ['subcomponente', 'responsable'] as const) {
      const index = columns.findIndex((columna) => columna.campo === campo);
      if (index < 0) continue;
      for (let from = 0; from < actividades.length;) {
        let to = from;
        const same = (place: number): boolean =>
          actividades[place]?.[campo] === actividades[from]?.[campo] &&
          actividades[place]?.seccion === actividades[from]?.seccion &&
          rows[place] === (rows[from] ?? 0) + place - from;
        while (to + 1 < actividades.length && same(to + 1)) to += 1;
        if (to > from) sheet.merge(rows[from] ?? 0, index, rows[to] ?? 0, index);
        from = to + 1;
      }
    }
  }

  private drawList(oficina: string, actividades: readonly Pensada[]): void {
    const sheet = this.addSheet('Matriz');
    sheet.write(['Seguimiento al plan anticorrupción, vigencia 2020']);
    sheet.write([oficina.toUpperCase()]);
    sheet.skip(1);
    const own = actividades.filter(({ componente }) => componente !== 2);
    const head = HEADS[this.estilo.cabezas] ?? {};
    const columns = [
      { campo: 'componente', head: [this.look(head['componente'] ?? '')] } as Columna,
      ...this.actividadColumns(),
    ];
    const order =
      this.estilo.desorden && this.estilo.seguimiento !== '' && !/^Actividades\.?$/.test(this.estilo.seguimiento)
        ? shuffled(columns, this.random)
        : columns;
    this.drawHead(sheet, order);
    let before: Pensada | null = null;
    for (const actividad of own) {
      const named = { ...actividad, componente: this.titleOf(actividad.componente) } as unknown as Pensada;
      const { row } = sheet;
      this.drawRow(
        sheet,
        order,
        named,
        before && (before as Pensada).componente === named.componente ? before : null,
        null,
      );
      this.dibujadas.pop();
      this.dibujadas.push({ ...actividad, hoja: sheet.name, fila: row });
      before = named;
    }
  }

  private writeNumero(numero: string): string {
    switch (this.estilo.escrito) {
      case 'coma':
        return numero.replace('.', ',');
      case 'numero':
        return `#${numero}`;
      case 'punto-final':
        return `${numero}.`;
      case 'espacios':
        return ` ${numero} `;
      case 'punto':
        return numero;
    }
  }

  private look(text: string): string {
    const cased = this.estilo.mayusculas ? text.toUpperCase() : text;
    return this.estilo.sinTildes ? cased.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : cased;
  }
}

class Sheet {
  private readonly rows: RowSnapshot[] = [];
  private readonly merges: Area[] = [];

  constructor(
    readonly name: string,
    public row: number,
    private readonly column: number,
  ) {}

  /** Writes a row of texts from the first column on; "#1.1" as a number. */
  write(texts: readonly string[], skipAfter = 0): void {
    const cells = texts.flatMap((text, index): Cell[] => {
      const column = this.column + index;
      if (text === '') return [];
      return /^#\d/.test(text)
        ? [{ kind: 'number', column, number: Number(text.slice(1)) }]
        : [{ kind: 'text', column, text }];
    });
    if (cells.length > 0) this.rows.push({ row: this.row, cells });
    this.row += 1 + skipAfter;
  }

  skip(rows: number): void {
    this.row += rows;
  }

  merge(firstRow: number, first: number, lastRow: number, last: number): void {
    this.merges.push({ firstRow, firstColumn: this.column + first, lastRow, lastColumn: this.column + last });
  }

  /** Merges the row just written over that many columns. */
  mergeLast(columns: number): void {
    this.merge(this.row - 1, 0, this.row - 1, columns - 1);
  }

  snapshot(): SheetSnapshot {
    const { name, rows, merges } = this;
    return {
      name,
      visibility: 'visible',
      rows,
      merges,
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
      mark: null,
      tables: [],
    };
  }
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return result;
}

/** A small generator of numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
