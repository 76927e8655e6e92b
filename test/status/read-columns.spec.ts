import { readAvance, readEstadoColumn } from '../../src/status/read-columns';

describe('an Estado column', () => {
  it.each([
    ['Cumplido', 'cumplida'],
    ['CUMPLIDA', 'cumplida'],
    ['Ejecutado.', 'cumplida'],
    ['100%', 'cumplida'],
    ['Finalizada', 'cumplida'],
    ['✔', 'cumplida'],
    ['Si', 'cumplida'],
    ['En ejecución', 'en proceso'],
    ['En proceso', 'en proceso'],
    ['Cumplida parcialmente', 'en proceso'],
    ['50 %', 'en proceso'],
    ['Parcial', 'en proceso'],
    ['No cumplida', 'pendiente'],
    ['Sin iniciar', 'pendiente'],
    ['Pendiente', 'pendiente'],
    ['No', 'pendiente'],
    ['0%', 'pendiente'],
    ['No iniciado', 'pendiente'],
    ['N/A', 'no aplica'],
    ['No aplica', 'no aplica'],
    ['Sin reporte', 'sin reporte'],
    ['Por confirmar', 'por confirmar'],
    ['Se encuentra en ejecución por contrato', 'en proceso'],
    ['Aún no se ha ejecutado', 'pendiente'],
  ])('«%s» is %s', (text, estado) => {
    expect(readEstadoColumn(text)).toBe(estado);
  });

  it.each(['', '-', 'Juan Pérez', '31/12/2020', 'Alto'])('«%s» is no estado', (text) => {
    expect(readEstadoColumn(text)).toBeNull();
  });
});

describe('a % column', () => {
  it.each<[number | string, number]>([
    [0, 0],
    [0.3, 0.3],
    [1, 1],
    [30, 0.3],
    [100, 1],
    ['30%', 0.3],
    ['30 %', 0.3],
    ['12,5%', 0.125],
    ['0,3', 0.3],
    ['1%', 0.01],
    ['100', 1],
  ])('holding %p is the share %d', (typed, share) => {
    expect(readAvance(typed)).toBeCloseTo(share);
  });

  it.each([-0.1, 1.5, 101, '150%', 'N/A', '', 'alto', Number.NaN])('holding %p is no share', (typed) => {
    expect(readAvance(typed)).toBeNull();
  });
});
