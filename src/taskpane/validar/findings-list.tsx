import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { SEVERIDADES, VALIDAR_PANEL } from '../../messages/panel-validar';
import { reglaEscrita } from '../../messages/reglas';
import type { GrupoHallazgos } from '../../checking/group';
import type { Hallazgo } from '../../plan/hallazgo';
import { GroupedList, ListGroup, PAGE } from '../pane/grouped-list';
import { useRoving } from '../pane/roving';
import { Finding } from './finding';
import { groupKey, type FindingsView } from './use-findings-view';
import { SeverityIcon } from './severity-icon';

interface FindingsListProps {
  readonly view: FindingsView;
  /** now: clicked; soon: the arrow keys rest on it. */
  readonly onSelect: (hallazgo: Hallazgo, when: 'now' | 'soon') => void;
  readonly onRepair: ((hallazgo: Hallazgo) => void) | null;
}

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** The findings, grouped by rule; one tab stop, arrow keys walk through groups and findings. */
export function FindingsList({ view, onSelect, onRepair }: FindingsListProps): ReactNode {
  const { grupos, keyOf } = view;
  const styles = useStyles();
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const shownOf = (grupo: GrupoHallazgos): readonly Hallazgo[] =>
    grupo.hallazgos.slice(0, (pages[groupKey(grupo)] ?? 1) * PAGE);
  const roving = useRoving(
    grupos.flatMap((grupo) => [groupKey(grupo), ...(view.isOpen(grupo) ? shownOf(grupo).map(keyOf) : [])]),
  );

  const repair = (hallazgo: Hallazgo): void => {
    roving.keepPlace(keyOf(hallazgo));
    onRepair?.(hallazgo);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = (event.target as HTMLElement).dataset['roving'];
    const grupo = grupos.find(
      (one) => groupKey(one) === key || one.hallazgos.some((hallazgo) => keyOf(hallazgo) === key),
    );
    if (key === undefined || !grupo) return;
    if (event.key === 'ArrowRight' && key === groupKey(grupo)) view.setOpen(grupo, true);
    else if (event.key === 'ArrowLeft') {
      view.setOpen(grupo, false);
      roving.focus(groupKey(grupo));
    } else {
      roving.container.onKeyDown(event);
      return;
    }
    event.preventDefault();
  };

  return (
    <GroupedList label={VALIDAR_PANEL.lista} help={VALIDAR_PANEL.listaAyuda} roving={roving} onKeyDown={onKeyDown}>
      {grupos.map((grupo) => {
        const key = groupKey(grupo);
        const isOpen = view.isOpen(grupo);
        const shown = shownOf(grupo);
        return (
          <ListGroup
            key={key}
            icon={<SeverityIcon severidad={grupo.severidad} />}
            iconWord={SEVERIDADES[grupo.severidad].uno}
            title={reglaEscrita(grupo.regla).titulo}
            count={grupo.hallazgos.length}
            isOpen={isOpen}
            onToggle={() => view.setOpen(grupo, !isOpen)}
            itemProps={roving.itemProps(key)}
            rest={grupo.hallazgos.length - shown.length}
            onMore={() => setPages((now) => ({ ...now, [key]: (now[key] ?? 1) + 1 }))}
          >
            <ul className={styles.list}>
              {shown.map((hallazgo) => (
                <Finding
                  key={keyOf(hallazgo)}
                  hallazgo={hallazgo}
                  isSelected={hallazgo === view.selected}
                  onSelect={onSelect}
                  onRepair={onRepair && repair}
                  itemProps={roving.itemProps(keyOf(hallazgo))}
                />
              ))}
            </ul>
          </ListGroup>
        );
      })}
    </GroupedList>
  );
}
