import fc from 'fast-check';
import { guardarAjusteLectura, leerAjusteLectura } from '../../src/actions/ajuste-lectura';
import { CAMPOS } from '../../src/plan/actividad';
import { SIN_AJUSTE } from '../../src/reading/ajuste';

describe("a person's changes to how a workbook is read", () => {
  it('come back as they were kept', () => {
    fc.assert(
      fc.property(
        fc.record({
          columnas: fc.dictionary(fc.string(), fc.constantFrom(...CAMPOS, null)),
          tablasFuera: fc.array(fc.string()),
        }),
        (ajuste) => expect(leerAjusteLectura(guardarAjusteLectura(ajuste) ?? undefined)).toEqual(ajuste),
      ),
    );
  });

  it('are nothing to keep when there is none', () => {
    expect(guardarAjusteLectura(SIN_AJUSTE)).toBeNull();
    expect(leerAjusteLectura(undefined)).toEqual(SIN_AJUSTE);
  });

  it.each([
    '',
    'null',
    '7',
    '{"columnas":{"Hoja1!3":"inventado"},"tablasFuera":[4]}',
    '{"columnas":[],"tablasFuera":{}}',
  ])('kept as what is none (%s) change nothing', (texto) => expect(leerAjusteLectura(texto)).toEqual(SIN_AJUSTE));
});
