internal import Events
internal import JSONScan
internal import LuaHost
package import Predicates

/// What one rule makes of one event, part by part.
package struct RuleTrial: Sendable {
  /// Whether it finds the event.
  package var fires: Bool
  /// What each part of `match` says, also of an event that it rejects.
  package var match: Explanation
  /// What its `where` says; nil when there is none, or was not asked.
  package var whereSays: Bool?
  /// What went wrong in its Lua.
  package var fault: String?
  /// Of the finding; nil when there is none.
  package var severity: Severity?
  /// Of the finding; nil when there is none. Hostile text.
  package var message: String?
}

/// An event that cannot be tried.
package struct TrialFault: Error {
  /// Why, in words that follow the event's name.
  package var message: String
  /// - Parameter message: begins with "the event".
  package init(message: String) { self.message = message }
}

extension Rule {
  /// Runs the rule over one event.
  ///
  /// - Parameter event: its JSON; of several events the first is taken.
  package func trial(
    _ event: [UInt8], _ environment: RuleEnvironment
  ) throws(TrialFault) -> RuleTrial {
    let set = PredicateSet([predicate])
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    let watched = WatchedThread()
    defer { watched.end() }
    var problem: String?
    var result: RuleTrial?
    _ = reader.read(
      EventSource(name: "the event", origin: .bytes(event)), fields: set.noted,
      problem: { problem = problem ?? $0.message }
    ) { batch in
      guard result == nil, batch.count > 0 else { return false }
      result = trial(batch.records[0].index, in: batch.view, environment, watched)
      return false
    }
    if let result { return result }
    throw TrialFault(
      message: "the event " + (problem ?? "is no CloudTrail record: it has no eventName"))
  }

  private func trial(
    _ record: UInt32, in view: js_view, _ environment: RuleEnvironment, _ watched: WatchedThread
  ) -> RuleTrial {
    let match = predicate.explain(view, record: record)
    var trial = RuleTrial(fires: match.passed, match: match)
    guard match.passed else { return trial }
    guard runsLua else {
      trial.severity = severity
      if case .template(let template) = message {
        trial.message = template.text(view, record: record)
      }
      return trial
    }
    do throws(LuaFault) {
      let cell = try RuleCell(self, environment: environment, watched: watched)
      let verdict = try cell.verdict(record, in: view)
      trial.fires = verdict != nil
      trial.whereSays = hasWhere ? verdict != nil : nil
      trial.severity = verdict?.severity
      trial.message = verdict?.message
    } catch {
      trial.fires = false
      trial.fault = error.message
    }
    return trial
  }
}
