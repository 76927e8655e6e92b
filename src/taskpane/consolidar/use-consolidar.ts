import { useCallback, useEffect, useState } from 'react';
import { formatDay } from '../../dates/day';
import { CONSOLIDAR_PANEL } from '../../messages/panel-consolidar';
import type { WrittenSheet } from '../../workbook/ports';
import { useAnnounce } from '../pane/announcer';
import type { Libro } from '../pane/libro';
import { isOutdated, stampOf, type Stamp } from '../pane/outdated';
import type { PaneServices } from '../pane/services';
import type { Work } from '../pane/work';
import { addFiles, offerSample, type ChosenFile } from './chosen-files';
import type { Review, ReviewRequest } from './review';

interface Reviewed {
  readonly review: Review;
  readonly request: ReviewRequest;
  readonly stamp: Stamp;
}

/** What was written, for the person who wrote it. */
export interface Consolidated {
  readonly review: Review;
  readonly sheets: readonly WrittenSheet[];
}

export interface ConsolidarState {
  readonly request: ReviewRequest;
  readonly change: (changes: Partial<ReviewRequest>) => void;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: ChosenFile) => void;
  readonly review: Review | null;
  readonly outdated: boolean;
  readonly problem: string | null;
  readonly notice: string | null;
  readonly revisar: () => Promise<void>;
  readonly consolidar: () => Promise<void>;
  readonly consolidated: Consolidated | null;
  readonly downloadCsv: (() => Promise<void>) | null;
}

const NOTHING_CHOSEN: ReviewRequest = { chosen: [], incluir: false, anterior: null, matriz: false };

/** Reviews the chosen workbooks, shows what will be written, and writes it. */
export function useConsolidar(services: PaneServices, libro: Libro, work: Work): ConsolidarState {
  const [request, setRequest] = useState<ReviewRequest>(NOTHING_CHOSEN);
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [consolidated, setConsolidated] = useState<Consolidated | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const announce = useAnnounce();
  const { run } = work;

  const change = useCallback((changes: Partial<ReviewRequest>) => {
    setProblem(null);
    setRequest((now) => ({ ...now, ...changes }));
  }, []);

  const add = (files: readonly File[]): void => {
    const { chosen, repeated, withoutSample } = addFiles(request.chosen, files);
    const notices = [
      repeated.length > 0 && CONSOLIDAR_PANEL.repetido(repeated),
      withoutSample && CONSOLIDAR_PANEL.sinEjemplo,
    ];
    setNotice(notices.filter(Boolean).join(' ') || null);
    change({ chosen });
  };

  const { sampleFiles } = services;
  useEffect(() => {
    if (sampleFiles && sampleFiles.length > 0)
      setRequest((now) => ({ ...now, chosen: offerSample(now.chosen, sampleFiles) }));
  }, [sampleFiles]);

  const outdated = reviewed !== null && (reviewed.request !== request || isOutdated(reviewed.stamp, libro));

  const revisar = async (): Promise<void> => {
    setProblem(null);
    setNotice(null);
    setConsolidated(null);
    if (request.chosen.length === 0 && !request.incluir) {
      setProblem(CONSOLIDAR_PANEL.sinLibros);
      return;
    }
    const outcome = await run(CONSOLIDAR_PANEL.revisando, async (options) => {
      const { review } = await import('./review');
      return review(request, services, libro, options);
    });
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    if ('problem' in outcome.value) {
      setProblem(outcome.value.problem);
      return;
    }
    const { lectura, proposed, consolidado } = outcome.value;
    setReviewed({ review: outcome.value, request, stamp: stampOf(proposed, libro.edits) });
    announce(
      CONSOLIDAR_PANEL.resumenLectura(lectura.planes.length, lectura.noLeidos.length, consolidado.juzgadas.length),
    );
  };

  const consolidar = async (): Promise<void> => {
    setProblem(null);
    if (reviewed === null || outdated) {
      setProblem(reviewed === null ? CONSOLIDAR_PANEL.revisePrimero : CONSOLIDAR_PANEL.cambio);
      return;
    }
    const { spec, contexto, obsolete } = reviewed.review;
    const outcome = await run(CONSOLIDAR_PANEL.consolidando, (options) =>
      services.writeSheets(spec, fileNameOf(contexto.corte), { ...options, obsolete }),
    );
    if (outcome.kind === 'failed') setProblem(outcome.message);
    if (outcome.kind !== 'done') return;
    setConsolidated({ review: reviewed.review, sheets: outcome.value });
    setReviewed(null);
    announce(CONSOLIDAR_PANEL.terminado);
  };

  const { download } = services;
  const downloadCsv = async (): Promise<void> => {
    const made = consolidated?.review ?? reviewed?.review;
    if (!made || !download) return;
    const { csvOf } = await import('../../consolidating/csv');
    download(
      fileNameOf(made.contexto.corte).replace(/xlsx$/, 'csv'),
      csvOf(made.consolidado),
      'text/csv;charset=utf-8',
    );
  };

  return {
    request,
    change,
    add,
    remove: (file) => change({ chosen: request.chosen.filter((one) => one !== file) }),
    review: reviewed?.review ?? null,
    outdated,
    problem,
    notice,
    revisar,
    consolidar,
    consolidated,
    downloadCsv: download ? downloadCsv : null,
  };
}

/** "consolidado 31-08-2020.xlsx" */
export function fileNameOf(corte: Parameters<typeof formatDay>[0]): string {
  return `consolidado ${formatDay(corte).replace(/\//g, '-')}.xlsx`;
}
