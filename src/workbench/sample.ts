import { typeOfWorkbook } from './save-file';

/** The sample as the build lays it beside the page (see scripts/build/sample-plugin.js). */
interface SampleIndex {
  /** The cut-off it was made for. */
  readonly corte: string;
  readonly libros: readonly { readonly archivo: string }[];
}

export interface Sample {
  readonly corte: string;
  readonly files: readonly File[];
}

/** Fetches the sample's workbooks from the page's own origin. Rejects where one does not come. */
export async function fetchSample(): Promise<Sample> {
  const { corte, libros } = (await (await fetchOwn('ejemplo/indice.json')).json()) as SampleIndex;
  const files = await Promise.all(
    libros.map(async ({ archivo }) => {
      const answer = await fetchOwn(`ejemplo/${encodeURIComponent(archivo)}`);
      return new File([await answer.blob()], archivo, { type: typeOfWorkbook(archivo), lastModified: 0 });
    }),
  );
  return { corte, files };
}

async function fetchOwn(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  return answer;
}
