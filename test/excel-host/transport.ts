/** What the page is told of its Excel before office.js loads. */
export interface HostInfo {
  readonly fileName: string;
  /** Requirement sets and their versions: { "ExcelApi": "1.14" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Colours by name, as numbers; null for an Excel that tells none. */
  readonly theme: Readonly<Record<string, number>> | null;
}

/**
 * Makes a window believe that it is a task pane of Excel for Windows: defines window.external as office.js expects it.
 * Runs inside the page, by its source: it must not refer to anything outside itself.
 * @returns what hands the page an event, as JSON
 */
export function connect(
  window: Window,
  info: HostInfo,
  call: (request: string) => Promise<string>,
): (event: string) => void {
  const EXECUTE_RICH_API = 93;
  const RICH_API_EVENT = 33;
  const handlers: ((eventId: number, payload: unknown) => void)[] = [];
  // Arrays cross the border to Excel as objects with toArray().
  const asSafeArray = (values: readonly unknown[]): unknown => ({ toArray: () => values, dimensions: () => 1 });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '1',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'es-ES',
    GetAppDataLocale: () => 'es-CO',
    GetDocUrl: () => info.fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'test',
    GetInstanceId: () => '1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(info.requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.1',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(info.theme ?? {}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetLicense: () => '',
  };
  const external = {
    GetHostInfo: () => 'Excel|Win32|16.01|es-ES|test||disableLogging|0',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[][], callback: (answer: unknown) => void) => {
      if (id !== EXECUTE_RICH_API) throw new Error(`The test host does not emulate the call ${String(id)}`);
      void call(JSON.stringify(parameters[0])).then((answer) => callback(asSafeArray(JSON.parse(answer) as unknown[])));
    },
    RegisterEvent: (
      id: number,
      _target: unknown,
      handler: (eventId: number, payload: unknown) => void,
      callback: (status: number) => void,
    ) => {
      if (id === RICH_API_EVENT) handlers.push(handler);
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: unknown, callback: (status: number) => void) => callback(0),
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
  return (event) => {
    const entry = JSON.parse(event) as unknown[];
    for (const handler of handlers) handler(RICH_API_EVENT, asSafeArray([asSafeArray(entry)]));
  };
}
