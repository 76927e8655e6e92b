/** What is said of a settings file that cannot be used, es-CO. */
export const AJUSTES_ESCRITOS = {
  noEsJson: 'no es un texto JSON válido; compruebe comas, comillas y llaves',
  noEsObjeto: 'debe ser un objeto entre llaves { }',
  desconocido: (nombre: string, conocidos: readonly string[]) =>
    `«${nombre}» no es un ajuste; los que hay son ${conocidos.join(', ')}`,
  valor: (nombre: string, escrito: string, debe: string) => `«${nombre}» tiene el valor ${escrito}, y debe ser ${debe}`,
  falta: (nombre: string, debe: string) => `falta «${nombre}», que debe ser ${debe}`,
  debe: {
    reglasApagadas: 'una lista de códigos de reglas del libro de reglas, como ["fecha-no-habil"]',
    diasPorVencer: 'un número entero de días entre 0 y 366',
    avisarDiaNoHabil: 'true o false',
    cortes: 'una lista de fechas de corte distintas como "MM-DD", por ejemplo ["04-30", "08-31", "12-31"]',
    bandas: 'un objeto con «media» y «alta», por ejemplo { "media": 0.6, "alta": 0.8 }',
    media: 'un número mayor que 0 y menor que «alta»',
    alta: 'un número mayor que «media» y no mayor que 1',
  },
} as const;
