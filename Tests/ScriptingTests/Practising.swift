import Scripting

/// Runs a script on the practice account. `code(function, parameters)` is a global of it: the code of the error
/// that a call ends with, or "ok".
func practise(
  _ source: String, on origin: PracticeChoice.Origin = .fresh, allowsWrites: Bool = true,
  allowedReads: [String] = [], region: String? = nil, profile: String? = nil
) async -> Run {
  let prelude = """
    local json = require "json"
    function code(operation, parameters)
      local ok, err = pcall(operation, parameters or {})
      return ok and "ok" or err.code or tostring(err)
    end

    """
  return await run(
    prelude + source, allowsWrites: allowsWrites, allowedReads: allowedReads,
    practice: PracticeChoice(origin, region: region, profile: profile))
}
