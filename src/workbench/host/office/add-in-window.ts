/** What Office.js looks for in its window on Windows. */
export interface ExternalObject {
  GetHostInfo(): string;
  GetContext(): object;
  GetLoggingAllowed(): boolean;
  Execute(callId: number, parameters: unknown, callback: SafeArrayCallback): void;
  RegisterEvent(eventId: number, targetId: string, handler: EventHandler, callback: StatusCallback): void;
  UnregisterEvent(eventId: number, targetId: string, callback: StatusCallback): void;
}

/** The array of Windows scripting; Office.js unpacks it with `toArray`. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

/** How Office.js takes the end of a call: its result and a status. */
export type SafeArrayCallback = (result: SafeArray, status: number) => void;
/** How Office.js takes the end of a registration. */
export type StatusCallback = (status: number) => void;
/** How Office.js takes an event. */
export type EventHandler = (eventId: number, payload: SafeArray | null) => void;

/** The bridge that Office.js takes in preference to everything else. */
export interface NativeBridge {
  onMessageFromHost?: ((text: string) => void) | undefined;
  sendMessageToHost(text: string): void;
}

/** 加载项窗口 — the window of the add-in, as far as the host touches it. */
export interface AddInWindow {
  _richApiNativeBridge?: NativeBridge;
  readonly sessionStorage?: { removeItem(key: string): void };
}
