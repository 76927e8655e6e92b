import type { FechaEscrita } from '../dates/fecha-programada';
import type { Actividad, Campo, Modo, Origen, OtroSeguimiento, Tramite } from '../plan/actividad';
import type { ComponenteNumero } from '../plan/componente';
import { cellName } from '../workbook/address';
import { chooseFollowUp, joinTexts, type SeguimientoElegido } from './choose-follow-up';
import { valorBorrador, type Borrador } from './draft';
import type { Heredado } from './fill-blanks';
import { isDash } from './look-of-value';
import { readAvance, readFechaEscrita, textOfField, textOfValue } from './read-fields';
import type { NumeroLeido } from './read-numero';
import { celdaDe, type Valor } from './read-row';
import { writtenCells } from './written-cells';

/** What other rows, titles and sheets say of an activity. */
export interface Contorno {
  readonly archivo: string;
  readonly dependencia: Heredado;
  readonly componente: { readonly numero: ComponenteNumero; readonly modo: Modo };
  readonly subcomponente: Heredado;
  readonly responsable: Heredado;
  readonly numero: NumeroLeido;
  /** The latest follow-up of its table in which any activity says something. */
  readonly latest: number;
  /** Whether its table's % column counts up to 100. */
  readonly enteros: boolean;
}

/** Fields that are read from one cell and from nowhere else. */
const PLAIN: readonly Campo[] = [
  'actividad',
  'meta',
  'fechaProgramada',
  'fechaInicio',
  'fechaFin',
  'tipoRacionalizacion',
  'accionRacionalizacion',
  'situacionActual',
  'descripcionMejora',
  'beneficio',
];
const FECHAS: readonly Campo[] = ['fechaProgramada', 'fechaInicio', 'fechaFin'];

/** Makes an activity of what its rows and its surroundings say. */
export function buildActividad(borrador: Borrador, contorno: Contorno): Actividad {
  const { tabla } = borrador;
  const { archivo, dependencia, componente, subcomponente, responsable, numero } = contorno;
  const elegido = chooseFollowUp(borrador, contorno.latest);
  const { fecha, supuesta } = readFechaEscrita(borrador);
  const conEstado = tabla.columnas.de.has('estado');
  const otros = otherFollowUps(borrador, elegido);
  const modos: Partial<Record<Campo, Modo>> = {};
  for (const campo of PLAIN) {
    const valor = valorBorrador(borrador, campo);
    if (valor) modos[campo] = supuesta && FECHAS.includes(campo) ? 'supuesto' : valor.modo;
  }
  const note = (campo: Campo, texto: string, modo: Modo): void => {
    if (texto !== '') modos[campo] = modo;
  };
  note('dependencia', dependencia.texto, dependencia.modo);
  note('componente', 'x', componente.modo);
  note('subcomponente', subcomponente.texto, subcomponente.modo);
  note('responsable', responsable.texto, responsable.modo);
  note('numero', numero.numero, numero.supuesto ? 'supuesto' : (valorBorrador(borrador, 'numero')?.modo ?? 'leido'));
  note('seguimiento', elegido.texto, elegido.anterior ? 'supuesto' : (elegido.valores[0]?.modo ?? 'leido'));
  if (elegido.estado) modos.estado = elegido.estado.modo;
  if (elegido.avance) modos.avance = elegido.avance.modo;
  if (elegido.evidencias[0]) modos.evidencia = elegido.evidencias[0].modo;
  const leida: Omit<Actividad, 'origen'> = {
    dependencia: dependencia.texto,
    componente: componente.numero,
    seccion: componente.numero === 2 ? tabla.seccion : null,
    numero: numero.numero,
    numeroEscrito: numero.escrito,
    subcomponente: subcomponente.texto,
    actividad: textOfField(borrador, 'actividad'),
    meta: textOfField(borrador, 'meta'),
    responsable: responsable.texto,
    fecha: withoutBlanks(fecha),
    seguimiento: elegido.texto,
    ...(otros.length > 0 ? { otrosSeguimientos: otros } : {}),
    estado: conEstado ? textOfValue(elegido.estado) : null,
    avance: elegido.avance ? readAvance(elegido.avance, contorno.enteros) : null,
    evidencia: joinTexts(elegido.evidencias),
    tramite: tabla.columnas.formato === 'tramites' ? tramiteOf(borrador) : null,
  };
  const origen: Origen = {
    archivo,
    hoja: tabla.hoja,
    fila: borrador.fila,
    continuaciones: borrador.continuaciones,
    celdas: celdasOf(borrador, elegido),
    modos,
    ...writtenCells(borrador, elegido, leida),
  };
  return { ...leida, origen };
}

/** INICIO and FIN that are both blank are one blank. */
function withoutBlanks(fecha: FechaEscrita): FechaEscrita {
  const blank = fecha.kind === 'inicio-fin' && fecha.inicio.kind === 'vacia' && fecha.fin.kind === 'vacia';
  return blank ? { kind: 'vacia' } : fecha;
}

function tramiteOf(borrador: Borrador): Tramite {
  return {
    tipoRacionalizacion: textOfField(borrador, 'tipoRacionalizacion'),
    accionRacionalizacion: textOfField(borrador, 'accionRacionalizacion'),
    situacionActual: textOfField(borrador, 'situacionActual'),
    descripcionMejora: textOfField(borrador, 'descripcionMejora'),
    beneficio: textOfField(borrador, 'beneficio'),
  };
}

function otherFollowUps(borrador: Borrador, elegido: SeguimientoElegido): readonly OtroSeguimiento[] {
  const columnas = borrador.tabla.columnas.de.get('seguimiento') ?? [];
  return elegido.otros
    .filter((valor) => !isDash(valor.texto) && textOfValue(valor) !== '')
    .map((valor) => ({
      encabezado: columnas[valor.index]?.encabezado ?? '',
      celda: celdaDe(valor),
      texto: valor.texto,
    }));
}

/** The cell of each field that the table has a column for; a blank's is where it would stand, the first of a merged one. */
function celdasOf(borrador: Borrador, elegido: SeguimientoElegido): Partial<Record<Campo, string>> {
  const chosen: Partial<Record<Campo, Valor | undefined>> = {
    seguimiento: elegido.valores[0],
    estado: elegido.estado,
    avance: elegido.avance,
    evidencia: elegido.evidencias[0],
  };
  const celdas: Partial<Record<Campo, string>> = {};
  for (const [campo, columnas] of borrador.tabla.columnas.de) {
    const valor = campo in chosen ? chosen[campo] : valorBorrador(borrador, campo);
    const column = columnas.at(-1)?.column;
    if (valor) celdas[campo] = celdaDe(valor);
    else if (column !== undefined) {
      const blanca = borrador.blancas.find(
        ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
      );
      celdas[campo] = blanca?.celda ?? cellName(borrador.fila, column);
    }
  }
  // A number typed before the activity has no column of its own.
  const numero = valorBorrador(borrador, 'numero');
  if (numero) celdas.numero = celdaDe(numero);
  return celdas;
}
