import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { actividadColumns, titleOf, titleOfSection, tramiteColumns, type ColumnaDibujada } from './heads';
import { drawPlan, type Corpus, type Pensada } from './plan';
import { randomFrom, shuffled, type Random } from './random';
import { DrawnSheet } from './sheet';
import { drawStyle, type Estilo } from './style';

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

/** Draws the plans of one or more offices as a workbook of one of the shapes that are seen. The same seed, the same drawing. */
export function drawWorkbook(seed: number, corpus: Corpus): Dibujo {
  const random = randomFrom(seed);
  const estilo = drawStyle(random);
  // A sheet's name has room for 31 letters.
  const named = corpus.oficinas.filter((oficina) => estilo.dependencia !== 'hoja' || oficina.length <= 31);
  const offices = shuffled(named, random).slice(0, estilo.forma === 'oficinas' ? 3 : 1);
  const drawing = new Drawing(estilo, random);
  for (const oficina of offices) drawing.draw(oficina, drawPlan(oficina, corpus, random));
  const fileName =
    estilo.dependencia === 'archivo' ? `${offices[0] ?? ''} PAAC 2020.xlsx` : 'Seguimiento PAAC 2020.xlsx';
  return { workbook: drawing.workbook(fileName), actividades: drawing.actividades, estilo };
}

const PLAN = 'Plan Anticorrupción y de Atención al Ciudadano';
const MUNICIPIO = 'MUNICIPIO DE EJEMPLO Nit: 800.000.000-0';
const COMPONENTES = [1, 2, 3, 4, 5, 6] as const;

class Drawing {
  readonly actividades: Dibujada[] = [];
  private readonly sheets: DrawnSheet[] = [];

  constructor(
    private readonly estilo: Estilo,
    private readonly random: Random,
  ) {}

  draw(oficina: string, plan: readonly Pensada[]): void {
    const { forma } = this.estilo;
    const parts = COMPONENTES.map((componente) =>
      plan.filter((actividad) => actividad.componente === componente),
    ).filter((part) => part.length > 0);
    if (forma === 'lista') {
      this.drawList(oficina, parts.flat());
      return;
    }
    const stacked = forma === 'hojas' ? null : this.addSheet(forma === 'oficinas' ? oficina.slice(0, 31) : 'Hoja1');
    let sheet = stacked;
    for (const [index, part] of parts.entries()) {
      const componente = part[0]?.componente ?? 1;
      const fresh = stacked === null || index === 0;
      sheet = stacked ?? this.addSheet(`Comp. ${componente}`);
      if (fresh) this.drawLetterhead(sheet, oficina);
      const headed =
        forma !== 'una-cabeza' || index === 0 || componente === 2 || parts[index - 1]?.[0]?.componente === 2;
      this.drawComponent(sheet, part, headed);
    }
    if (this.estilo.notas) sheet?.write(['Nota: los soportes reposan en el archivo de la dependencia.']);
  }

  workbook(fileName: string): WorkbookSnapshot {
    return { fileName, sheets: this.sheets.map((sheet) => sheet.snapshot()), settings: {} };
  }

  private addSheet(name: string): DrawnSheet {
    const sheet = new DrawnSheet(name, this.estilo.fila, this.estilo.columna);
    this.sheets.push(sheet);
    return sheet;
  }

  private drawLetterhead(sheet: DrawnSheet, oficina: string): void {
    sheet.write([MUNICIPIO, '', '', '', '', '', 'PAGINA [1]']);
    sheet.write(['', '', '', '', '', '', 'CÓDIGO: ME.EV.210.F.07']);
    sheet.write(['INFORME SEGUIMIENTO PLAN ANTICORRUPCIÓN 2020', '', '', '', '', '', 'VERSIÓN 3']);
    this.drawOffice(sheet, oficina);
    sheet.skip(1);
  }

  private drawOffice(sheet: DrawnSheet, oficina: string): void {
    const { dependencia } = this.estilo;
    if (dependencia === 'titulo') sheet.write([oficina.toUpperCase()]);
    if (dependencia === 'rotulo') sheet.write([`Dependencia: ${oficina}`]);
    if (dependencia === 'rotulo-al-lado') sheet.write(['DEPENDENCIA:', oficina]);
  }

  private drawComponent(sheet: DrawnSheet, part: readonly Pensada[], headed: boolean): void {
    const componente = part[0]?.componente ?? 1;
    const columns = componente === 2 ? tramiteColumns(this.estilo) : actividadColumns(this.estilo);
    const begin = (withHead: boolean): void => {
      const row = sheet.write([titleOf(componente, this.estilo)]);
      if (this.estilo.forma !== 'informe') sheet.merge(row, 0, row, columns.length - 1);
      if (componente === 2) sheet.write([titleOfSection('planeacion', this.estilo)]);
      if (withHead) this.drawHead(sheet, columns);
    };
    if (headed) sheet.write([PLAN]);
    begin(headed);
    const rows: number[] = [];
    let onPage = 0;
    for (const [index, actividad] of part.entries()) {
      const before = part[index - 1] ?? null;
      if (before && before.seccion !== actividad.seccion) sheet.write([titleOfSection(actividad.seccion, this.estilo)]);
      this.drawSubtitle(sheet, actividad, before, columns.length);
      const pageEnds =
        this.estilo.forma === 'informe' && onPage >= 3 && actividad.seccion !== 'intercambio' && this.random() < 0.4;
      const broken = pageEnds && this.random() < 0.5;
      const turn = (): void => {
        this.drawPageHead(sheet);
        if (this.estilo.cabezaEnCadaPagina) begin(true);
        onPage = 0;
      };
      if (pageEnds && !broken) turn();
      const values = this.valuesOf(columns, actividad, before);
      rows.push(
        broken ? this.drawBroken(sheet, columns, values, turn) : sheet.write(this.shift(columns, values, before)),
      );
      onPage += 1;
    }
    this.book(sheet, part, rows);
    if (this.estilo.blancos === 'combinados') this.mergeEquals(sheet, columns, part, rows);
    if (this.estilo.notas && componente === 3) sheet.write(['TOTAL', '', `#${part.length}`]);
    sheet.skip(1 + Math.floor(this.random() * 3));
  }

  private book(sheet: DrawnSheet, part: readonly Pensada[], rows: readonly number[]): void {
    const { tramites, subcomponentes } = this.estilo;
    for (const [index, actividad] of part.entries()) {
      const numero = actividad.componente === 2 && tramites === 'sin-numero' ? '' : actividad.numero;
      const subcomponente =
        subcomponentes === 'renglones' && actividad.componente !== 2 ? subtitleOf(actividad) : actividad.subcomponente;
      this.actividades.push({ ...actividad, numero, subcomponente, hoja: sheet.name, fila: rows[index] ?? 0 });
    }
  }

  private drawSubtitle(sheet: DrawnSheet, actividad: Pensada, before: Pensada | null, width: number): void {
    if (this.estilo.subcomponentes === 'columna' || actividad.componente === 2) return;
    if (before?.subcomponente === actividad.subcomponente) return;
    const row = sheet.write([subtitleOf(actividad)]);
    sheet.merge(row, 0, row, width - 1);
  }

  private drawPageHead(sheet: DrawnSheet): void {
    sheet.skip(3);
    sheet.write(['', MUNICIPIO, `PAGINA [${1 + Math.floor(this.random() * 90)}]`]);
    sheet.write(['', '', 'CÓDIGO: ME.EV.210.F.07']);
    sheet.write(['', 'INFORME SEGUIMIENTO PLAN ANTICORRUPCIÓN', 'VERSIÓN 3']);
    sheet.skip(1);
  }

  private drawHead(sheet: DrawnSheet, columns: readonly ColumnaDibujada[]): void {
    const depth = Math.max(...columns.map(({ head }) => head.length));
    const top = sheet.row;
    for (let level = 0; level < depth; level += 1) sheet.write(columns.map(({ head }) => head[level] ?? ''));
    if (this.estilo.forma === 'informe') return;
    for (const [index, { head }] of columns.entries()) {
      const next = columns[index + 1];
      const isGroup = head[0] !== '' && next?.head[0] === '' && next.campo !== 'seguimiento';
      if (isGroup) sheet.merge(top, index, top + (head.length === 1 ? depth - 1 : 0), index + 1);
      else if (head.length < depth && head[0] !== '') sheet.merge(top, index, top + depth - 1, index);
    }
  }

  private valuesOf(columns: readonly ColumnaDibujada[], actividad: Pensada, before: Pensada | null): readonly string[] {
    const { blancos, numeros, fechas } = this.estilo;
    const repeats = (campo: 'subcomponente' | 'responsable'): boolean =>
      blancos !== 'repetidos' && before?.[campo] === actividad[campo] && before.seccion === actividad.seccion;
    const fecha = (text: string): string => (fechas === 'fecha' ? asDate(text) : text);
    return columns.map(({ campo }): string => {
      switch (campo) {
        case 'relleno':
          return 'Texto del trámite';
        case 'ajena':
          return 'x';
        case 'estado':
          return 'En proceso';
        case 'anterior':
          return actividad.seguimiento !== '' && this.random() < 0.5 ? 'Se dejó para después' : '';
        case 'inicio':
          return fecha('01/02/2020');
        case 'fin':
        case 'fecha':
          return fecha(actividad.fecha);
        case 'subcomponente':
        case 'responsable':
          return repeats(campo) ? '' : actividad[campo];
        case 'componente':
          return titleOf(actividad.componente, this.estilo);
        case 'numero':
          return actividad.componente === 2 ? actividad.numero : writeNumero(actividad.numero, this.estilo.escrito);
        case 'actividad': {
          const numbered = numeros === 'en-el-texto' && actividad.componente !== 2;
          return numbered ? `${actividad.numero} ${actividad.actividad}` : actividad.actividad;
        }
        default:
          return actividad[campo] ?? '';
      }
    });
  }

  /** In a few rows, cells stand one column aside. */
  private shift(
    columns: readonly ColumnaDibujada[],
    values: readonly string[],
    before: Pensada | null,
  ): readonly string[] {
    const { corridas, numeros, blancos, escrito, seguimientos } = this.estilo;
    const may = before !== null && columns[0]?.campo === 'subcomponente' && values[0] === '' && blancos === 'en-blanco';
    const plainNumber = numeros !== 'en-el-texto' && escrito !== 'fecha';
    const whole = values
      .slice(1, columns.findIndex(({ campo }) => campo === 'fecha') + 1)
      .every((value) => value !== '');
    if (corridas === 'no' || !may || !plainNumber || !whole || seguimientos.length > 1 || this.random() < 0.6)
      return values;
    return corridas === 'izquierda' ? values.slice(1) : ['', ...values];
  }

  /** A row broken over two pages: some texts are cut between two words. Returns its first row. */
  private drawBroken(
    sheet: DrawnSheet,
    columns: readonly ColumnaDibujada[],
    values: readonly string[],
    turn: () => void,
  ): number {
    const first = [...values];
    const second = values.map(() => '');
    for (const [index, { campo }] of columns.entries()) {
      const words = (values[index] ?? '').split(' ');
      const share = { actividad: 1, seguimiento: 0.6, meta: 0.4, responsable: 0.3 }[campo as string] ?? 0;
      if (words.length < 4 || this.random() >= share) continue;
      const cut = 2 + Math.floor(this.random() * (words.length - 3));
      first[index] = words.slice(0, cut).join(' ');
      second[index] = words.slice(cut).join(' ');
    }
    const row = sheet.write(first);
    if (second.every((text) => text === '')) return row;
    turn();
    sheet.write(second);
    return row;
  }

  private mergeEquals(
    sheet: DrawnSheet,
    columns: readonly ColumnaDibujada[],
    part: readonly Pensada[],
    rows: readonly number[],
  ): void {
    for (const campo of ['subcomponente', 'responsable', 'meta', 'fecha', 'seguimiento'] as const) {
      const index = columns.findIndex((columna) => columna.campo === campo);
      if (index < 0) continue;
      for (let from = 0; from < part.length;) {
        let to = from;
        while (
          to + 1 < part.length &&
          part[to + 1]?.[campo] === part[from]?.[campo] &&
          rows[to + 1] === (rows[from] ?? 0) + to + 1 - from
        )
          to += 1;
        if (to > from && part[from]?.[campo] !== '') sheet.merge(rows[from] ?? 0, index, rows[to] ?? 0, index);
        from = to + 1;
      }
    }
  }

  private drawList(oficina: string, plan: readonly Pensada[]): void {
    const sheet = this.addSheet('Matriz');
    sheet.write(['Seguimiento al plan anticorrupción, vigencia 2020']);
    this.drawOffice(sheet, oficina);
    sheet.skip(1);
    const own = plan.filter(({ componente }) => componente !== 2);
    const columns = this.estilo.desorden
      ? shuffled(actividadColumns(this.estilo), this.random)
      : actividadColumns(this.estilo);
    this.drawHead(sheet, columns);
    const rows = own.map((actividad, index) => {
      const before = own[index - 1];
      const same = before?.componente === actividad.componente ? before : null;
      return sheet.write(this.valuesOf(columns, actividad, same));
    });
    this.book(sheet, own, rows);
  }
}

/** A subcomponente in a line of its own. */
function subtitleOf({ numero, subcomponente }: Pensada): string {
  return `Subcomponente ${numero.split('.')[0] ?? ''}: ${subcomponente}`;
}

/** A plain date as a date; what is none stays text. */
function asDate(text: string): string {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  return match ? `@${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}` : text;
}

function writeNumero(numero: string, escrito: Estilo['escrito']): string {
  const [group = '', item = ''] = numero.split('.');
  switch (escrito) {
    case 'coma':
      return `${group},${item}`;
    case 'numero':
      return `#${numero}`;
    case 'punto-final':
      return `${numero}.`;
    case 'espacios':
      return ` ${numero} `;
    case 'fecha':
      return `@2020-${item.padStart(2, '0')}-${group.padStart(2, '0')}`;
    case 'punto':
      return numero;
  }
}
