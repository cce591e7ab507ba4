import { adapt } from "./adapt";
import { catalogue } from "./catalogue";
import { displayLanguage } from "./display-language";

/** The entry that Excel loads: every definition is associated at once, without waiting for anything. */
for (const definition of catalogue) {
  CustomFunctions.associate(
    definition.id,
    adapt(definition, {
      language: displayLanguage,
      makeError: (code, message) =>
        new CustomFunctions.Error(
          code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
          message,
        ),
    }),
  );
}
