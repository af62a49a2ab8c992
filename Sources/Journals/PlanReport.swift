package import Values

/// What a plan found, or did: the values behind `moonwatch.plan/1` (docs/plans.md).
package struct PlanReport: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case test, implement, backout }

  /// Of a test: pass, fail, manual, unknown. Of a change plan: unchanged, planned, applied, failed.
  package enum Verdict: String, Sendable, CaseIterable {
    case pass, fail, manual, unknown
    case unchanged, planned, applied, failed
  }

  package struct Permissions: Sendable {
    package var needed: [String] = []
    package var missing: [String] = []
  }

  package struct Region: Sendable {
    package var region: String
    package var verdict: Verdict
    /// The id of the chain that decides.
    package var chain: String?
    package var summary: String?
  }

  /// A field that someone else has changed since the journal saw it.
  package struct Conflict: Sendable {
    package var resource: String
    package var field: String
    package var expected: JSON?
    package var found: JSON?
    /// The record of the journal: `run 3f2a, record 12`.
    package var journal: String?
  }

  package struct Kept: Sendable {
    package var resource: String
    package var reason: String
  }

  package struct Information: Sendable {
    package var title: String
    package var rows: [JSON]
  }

  package struct Cost: Sendable {
    package var what: String
    package var dollarsPerMonth: Double
  }

  /// What a person has to do.
  package struct Manual: Sendable {
    package var title: String
    package var text: String
  }

  /// A link of the account's chain that does not hold.
  package struct Defect: Sendable {
    package var verdict: Verdict
    package var title: String
    package var summary: String
    package var remedy: String?
  }

  /// How a control's test judges the account: as it will be after the plan, or as it is once the plan was applied.
  package struct Judged: Sendable {
    package var verdict: Verdict
    package var summary: String
    /// What is still wrong; empty when the verdict is pass.
    package var defects: [Defect]
  }

  package struct Problem: Sendable {
    package var `where`: String
    package var message: String
  }

  package var control: String
  package var title: String
  package var plan: Kind
  /// The way of a backout: `threshold=5`.
  package var way: String?
  package var account: String
  package var region: String
  /// When the run began, ISO 8601; empty where no account was asked.
  package var date = ""
  /// The ARN of who ran it.
  package var caller = ""
  /// Of Moonwatch.
  package var version = ""
  /// What asks for the control: `CIS AWS Foundations 3.0.0/4.3`.
  package var frameworks: [String] = []
  package var verdict: Verdict
  package var summary: String
  package var parameters: [(name: String, value: JSON)] = []
  package var steps: [PlanStep] = []
  package var chains: [PlanChain] = []
  package var regions: [Region] = []
  package var conflicts: [Conflict] = []
  package var kept: [Kept] = []
  package var information: [Information] = []
  package var notes: [String] = []
  package var warnings: [String] = []
  package var permissions = Permissions()
  package var cost: [Cost] = []
  package var manual: [Manual] = []
  /// Only of implementations that are judged.
  package var judged: Judged?
  package var problems: [Problem] = []
}

/// One thing that a plan checks or changes.
package struct PlanStep: Sendable {
  package var id: String
  package var title: String
  package var verdict: PlanReport.Verdict
  package var summary: String
  package var evidence: [(name: String, value: JSON)] = []
  package var remedy: String?
  /// What happens to the resource as a whole; only in change plans.
  package var action: PlanAction?
  package var changes: [PlanChange] = []
  /// Commands of the AWS CLI that do the same, each with why it is made.
  package var commands: [PlanCommand] = []
}

/// What becomes of a resource.
package enum PlanAction: String, Sendable, CaseIterable {
  case create, change, delete, keep
  /// Others own it: left alone.
  case foreign
  /// It cannot be done, or somebody else has changed it: left alone.
  case conflict
}

/// One field of a resource.
package struct PlanChange: Sendable {
  package var field: String
  package var from: JSON?
  package var to: JSON?
  package var action: PlanAction
}

/// A call as the AWS CLI makes it.
package struct PlanCommand: Sendable {
  package var why: String?
  /// Shell words, quoted: `aws sns create-topic --name …`.
  package var text: String
  /// Codes of errors that say that AWS does not know yet of what was made before: it is made again after one.
  package var retriedCodes: [String]
}

/// Links from a trail to somebody who is told: a chain of evidence.
package struct PlanChain: Sendable {
  package var id: String
  package var title: String
  package var kind: String
  package var regions: [String] = []
  package var verdict: PlanReport.Verdict
  package var links: [PlanStep] = []
}
