import type { RichApiRequest, RichApiResponse } from "./rich-api/message";

/** 请求与应答 — one request of Office.js with the answer it got. */
export interface RecordedPair {
  readonly request: RichApiRequest;
  readonly response: RichApiResponse;
}

/** 记录 — request and answer, pair by pair, and who answered: a real Excel, or this host. */
export interface Recording {
  readonly answeredBy: "Excel" | "workbench";
  readonly pairs: readonly RecordedPair[];
}

/** Records while it is on; what it holds can be written out as JSON. */
export class Recorder {
  private readonly pairs: RecordedPair[] = [];
  private isOn = false;

  start(): void {
    this.isOn = true;
  }

  /** Ends the recording and hands it over. */
  stop(): Recording {
    this.isOn = false;
    return { answeredBy: "workbench", pairs: this.pairs.splice(0) };
  }

  note(request: RichApiRequest, response: RichApiResponse): void {
    // A copy, as both go on living: what is kept must be what was said.
    if (this.isOn) this.pairs.push(JSON.parse(JSON.stringify({ request, response })) as RecordedPair);
  }
}
