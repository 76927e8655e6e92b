import { readArguments, readCorte, readVigencia } from '../../src/cli/arguments';

describe('the words of the command line', () => {
  it('are taken apart into action, paths, options and flags', () => {
    const args = readArguments([
      'consolidar',
      'libros',
      'a.xlsx',
      '--corte',
      '2025-08-31',
      '--json=r.json',
      '--matriz',
    ]);
    expect(args).toMatchObject({
      accion: 'consolidar',
      rutas: ['libros', 'a.xlsx'],
      opciones: { corte: '2025-08-31', json: 'r.json' },
    });
    expect(args?.banderas.has('matriz')).toBe(true);
  });

  it('ask for help anywhere', () => {
    expect(readArguments(['--help'])).toBeNull();
    expect(readArguments(['validar', '-h'])).toBeNull();
  });

  it.each([
    [[], 'Falta decir qué hacer'],
    [['borrar'], 'No existe la acción «borrar»'],
    [['constructor'], 'No existe la acción «constructor»'],
    [['validar', 'a.xlsx', '--csv', 'x.csv'], 'No existe la opción «--csv»'],
    [['validar', 'a.xlsx', '--corte'], 'Falta el valor de «--corte»'],
    [['consolidar', 'a.xlsx', '--salida', '--json', 'r.json'], 'Falta el valor de «--salida»'],
    [['consolidar', 'a.xlsx', '--matriz=si'], '«--matriz» no lleva valor'],
  ])('%j is wrong usage, said in a sentence', (words, sentence) => {
    expect(() => readArguments(words)).toThrow(sentence);
  });

  it('read a corte in both writings and no other', () => {
    expect(readCorte('2025-08-31')).toBe('2025-08-31');
    expect(readCorte('31/8/2025')).toBe('2025-08-31');
    expect(() => readCorte('2025-02-30')).toThrow('no es una fecha de corte');
    expect(() => readCorte('08/31/2025')).toThrow('no es una fecha de corte');
  });

  it('read a vigencia of four figures', () => {
    expect(readVigencia('2025')).toBe(2025);
    expect(() => readVigencia('25')).toThrow('no es una vigencia');
  });
});
