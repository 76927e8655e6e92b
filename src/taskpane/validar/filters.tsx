import type { ReactNode } from 'react';
import { Field, Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERIDADES, VALIDAR_PANEL } from '../../messages/panel-validar';
import { numero } from '../../messages/panel';
import { reglaEscrita } from '../../messages/reglas';
import type { ComponenteNumero } from '../../plan/componente';
import type { Hallazgo, Severidad } from '../../plan/hallazgo';
import { PAAC } from '../../plan/paac';
import type { Filtro } from './filter';
import { SeverityIcon } from './severity-icon';

interface FiltersProps {
  readonly hallazgos: readonly Hallazgo[];
  readonly componenteOf: (hallazgo: Hallazgo) => ComponenteNumero | 0;
  readonly filtro: Filtro;
  readonly onChange: (filtro: Filtro) => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingLeft: '8px', paddingRight: '10px' },
  selects: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** Severities as buttons that stay pressed; component and rule as lists. */
export function Filters({ hallazgos, componenteOf, filtro, onChange }: FiltersProps): ReactNode {
  const styles = useStyles();
  const severidades = (['error', 'aviso', 'sugerencia'] as const).map((severidad) => ({
    severidad,
    count: hallazgos.filter((hallazgo) => hallazgo.severidad === severidad).length,
  }));
  const componentes = [...new Set(hallazgos.map(componenteOf))].sort((a, b) => (a || 9) - (b || 9));
  const reglas = [...new Set(hallazgos.map(({ regla }) => regla))]
    .map((regla) => ({ regla, titulo: reglaEscrita(regla).titulo }))
    .sort((a, b) => a.titulo.localeCompare(b.titulo, 'es'));

  const toggle = (severidad: Severidad): void => {
    const without = filtro.severidades.filter((one) => one !== severidad);
    const isOn = without.length < filtro.severidades.length;
    onChange({ ...filtro, severidades: isOn ? without : [...without, severidad] });
  };

  return (
    <div role="group" aria-label={VALIDAR_PANEL.filtros} className={styles.root}>
      <div className={styles.chips}>
        {severidades.map(({ severidad, count }) => (
          <ToggleButton
            key={severidad}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={filtro.severidades.includes(severidad)}
            icon={<SeverityIcon severidad={severidad} />}
            onClick={() => toggle(severidad)}
          >
            {numero(count)} {(count === 1 ? SEVERIDADES[severidad].uno : SEVERIDADES[severidad].varios).toLowerCase()}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.selects}>
        <Field label={VALIDAR_PANEL.componente} size="small">
          <Select
            size="small"
            className={styles.select}
            value={filtro.componente ?? ''}
            onChange={(_event, { value }) =>
              onChange({ ...filtro, componente: value === '' ? null : (Number(value) as ComponenteNumero | 0) })
            }
          >
            <option value="">{VALIDAR_PANEL.todos}</option>
            {componentes.map((componente) => (
              <option key={componente} value={componente}>
                {nombreDe(componente)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={VALIDAR_PANEL.regla} size="small">
          <Select
            size="small"
            className={styles.select}
            value={filtro.regla ?? ''}
            onChange={(_event, { value }) => onChange({ ...filtro, regla: value === '' ? null : value })}
          >
            <option value="">{VALIDAR_PANEL.todas}</option>
            {reglas.map(({ regla, titulo }) => (
              <option key={regla} value={regla}>
                {titulo}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

function nombreDe(componente: ComponenteNumero | 0): string {
  const known = PAAC.componentes.find(({ numero: number }) => number === componente);
  return known ? `${known.numero}. ${known.nombreCorto}` : VALIDAR_PANEL.deOtros;
}
