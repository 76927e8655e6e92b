import type { VeredictoDeLibro } from '../actions/veredictos';
import { VALIDAR } from '../messages/cli';
import { mensajeDe } from '../messages/reglas';
import { motivosDelVeredicto } from '../messages/veredicto';
import { say } from './terminal';

/** Says first whether each workbook can be sent and what stands in the way, then every finding by cause, and the verdict again. */
export function sayVerdicts(libros: readonly VeredictoDeLibro[], noLeidos: readonly string[]): void {
  const [only, another] = libros;
  for (const { archivo, veredicto } of libros) {
    say(another ? VALIDAR.libro(archivo, veredicto) : VALIDAR.veredicto(veredicto));
    for (const motivo of motivosDelVeredicto(veredicto)) say(`  ${motivo}`);
    if (veredicto.valor === 'sin-actividades') say(`  ${VALIDAR.sinActividades}`);
  }
  for (const archivo of noLeidos) say(VALIDAR.noLeido(archivo));
  const grupos = libros.flatMap((libro) => libro.grupos);
  for (const { regla, severidad, hallazgos } of grupos) {
    say('');
    say(VALIDAR.grupo(regla, severidad, hallazgos.length));
    for (const hallazgo of hallazgos) say(VALIDAR.linea(hallazgo, mensajeDe(hallazgo)));
  }
  if (grupos.length > 0) say('');
  if (another) say(VALIDAR.total(libros.map(({ veredicto }) => veredicto)));
  else if (only && grupos.length > 0) say(VALIDAR.veredicto(only.veredicto));
}
