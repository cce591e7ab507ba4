import { eventTypes } from "../office/event-types";
import { messageCategories, type PushedMessage } from "../office/connection";
import { HostClass } from "../rich-api/host-class";
import type { HostObject } from "../rich-api/host-object";

/** 运行时状态 — whether the pane is seen, and whether the add-in starts with the workbook. */
export interface AddInRuntime {
  /** `Visible` or `Background`. */
  state: string;
  /** `Inactive` or `Background`: whether opening the workbook starts the add-in. */
  startState: string;
  readonly onStateChanged: (state: string) => void;
  readonly push: (message: PushedMessage) => void;
}

const runtimeService = new HostClass<AddInRuntime>("AppRuntimeService", () => ({
  methods: {
    getAppRuntimeState: (runtime) => runtime.state,
    setAppRuntimeState: (runtime, given) => {
      const state = given.oneOf(0, ["Visible", "Background"]);
      if (state === runtime.state) return;
      runtime.state = state;
      runtime.onStateChanged(state);
      const visibility = state === "Visible" ? "Visible" : "Hidden";
      const { runtimeVisibilityChanged: type } = eventTypes;
      runtime.push({ category: messageCategories.event, type, targetId: "", content: { visibility } });
    },
  },
}));

const persistenceService = new HostClass<AddInRuntime>("AppRuntimePersistenceService", () => ({
  methods: {
    getAppRuntimeStartState: (runtime) => runtime.startState,
    setAppRuntimeStartState: (runtime, given) => {
      runtime.startState = given.oneOf(0, ["Inactive", "Background"]);
    },
  },
}));

const internalService = new HostClass<null>("AddinInternalService", () => ({
  methods: { notifyActionHandlerReady: () => undefined },
}));

/** What `Office.addin` and Office.js itself talk to, by the names under which it asks for them. */
export function runtimeServices(runtime: AddInRuntime): readonly (readonly [string, HostObject])[] {
  return [
    ["Microsoft.AppRuntime.AppRuntimeService", runtimeService.of(runtime)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", persistenceService.of(runtime)],
    ["Microsoft.InternalService.AddinInternalService", internalService.of(null)],
  ];
}
