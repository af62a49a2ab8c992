internal import LuaHost
internal import Predicates

/// Completes the event that `record { … }` describes in a rule's examples.
///
/// An author writes the fields that the example is about, by CloudTrail's own names; the rest is what
/// CloudTrail records for such a call. A field that the author gives is kept as it is; `absent` leaves a
/// field out, `is_null` makes it null.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail record contents" (eventVersion 1.11), "CloudTrail
/// userIdentity element" and "AWS Management Console sign-in events".
struct ExampleRecord {
  typealias Fields = [String: LuaTree]

  /// What is wrong with a record, and the field that it is about.
  struct Fault: Error {
    var field: String?
    var message: String
  }

  static let account = "111122223333"
  private static let time = "2026-03-14T09:26:53Z"
  private static let program = "aws-cli/2.24.10 md/awscrt#0.23.8 ua/2.1 os/linux lang/python#3.12.9"
  private static let browser =
    "Mozilla/5.0 (X11; Linux x86_64; rv:136.0) Gecko/20100101 Firefox/136.0"

  private var fields: Fields
  private var identity: Fields

  /// The whole event.
  ///
  /// - Parameter extra: fields that the rule's `fields` names, beside those that CloudTrail documents.
  /// - Throws: a fault for an argument that is no table of fields, a missing `eventName` or `eventSource`,
  ///   or a field that no CloudTrail event has.
  static func event(
    _ argument: LuaTree?, besides extra: Set<FieldPath>
  ) throws(Fault) -> LuaTree {
    guard case .table(let table)? = argument, table.items.isEmpty, table.strayKeys.isEmpty else {
      throw Fault(message: "record: expected a table of fields, found \(argument?.found ?? "nil")")
    }
    try check(argument, at: [], besides: extra)
    var record = try ExampleRecord(table)
    return record.completed()
  }

  private init(_ table: LuaTree.LuaTable) throws(Fault) {
    fields = Self.fields(of: table)
    for name in ["eventName", "eventSource"] where fields[name] == nil {
      throw Fault(message: "record: expected \(name) = \"…\"")
    }
    guard case .table(let given)? = fields["userIdentity"] else {
      identity = fields["userIdentity"] == nil ? ["type": .string("AssumedRole")] : [:]
      return
    }
    identity = Self.fields(of: given)
  }

  private static func fields(of table: LuaTree.LuaTable) -> Fields {
    Dictionary(table.members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  private static func check(
    _ value: LuaTree?, at path: [String], besides extra: Set<FieldPath>
  ) throws(Fault) {
    guard case .table(let table)? = value else { return }
    for (name, part) in table.members {
      let field = FieldPath(path + [name])
      guard let unknown = EventSchema.check(field, besides: extra) else {
        try check(part, at: path + [name], besides: extra)
        continue
      }
      throw Fault(
        field: path.first ?? name,
        message: "record: no CloudTrail event has the field \(unknown.path)\(unknown.hint)")
    }
  }

  private func text(_ name: String) -> String? {
    if case .string(let text)? = fields[name] { text } else { nil }
  }

  private func identityText(_ name: String) -> String? {
    if case .string(let text)? = identity[name] { text } else { nil }
  }

  private var isSignIn: Bool { text("eventSource") == "signin.amazonaws.com" }

  /// The service that made the call for the identity; the console's own stamp is none.
  private var service: String? {
    identityText("invokedBy").flatMap { $0 == "signin.amazonaws.com" ? nil : $0 }
  }

  private mutating func completed() -> LuaTree {
    completeIdentity()
    if !identity.isEmpty { fields["userIdentity"] = Self.table(identity) }
    let isManagement = (text("eventCategory") ?? "Management") == "Management"
    let usual: Fields = [
      "eventVersion": .string("1.11"),
      "eventTime": .string(Self.time),
      "awsRegion": .string(region),
      "sourceIPAddress": .string(service ?? "198.51.100.24"),
      "userAgent": .string(service ?? (isSignIn ? Self.browser : Self.program)),
      "requestParameters": Self.null,
      "responseElements": Self.null,
      "requestID": isSignIn ? Self.absent : .string("6a1f2c30-8d4e-4b57-9c02-3e5d7f9a1b24"),
      "eventID": .string("d3b7c1f4-2a68-4e90-b5d1-7c8e9f0a2b36"),
      "readOnly": .boolean(isRead),
      "eventType": .string(isSignIn ? "AwsConsoleSignIn" : "AwsApiCall"),
      "managementEvent": .boolean(isManagement),
      "recipientAccountId": .string(identityText("accountId") ?? Self.account),
      "eventCategory": .string("Management"),
    ]
    fields.merge(usual) { given, _ in given }
    return Self.table(fields)
  }

  // ---- the call -----------------------------------------------------------------------------------
  /// Services that record in us-east-1, wherever the caller is.
  private static let global: Set<String> = [
    "account", "cloudfront", "iam", "organizations", "route53", "signin",
  ]

  private var region: String {
    let name = text("eventSource")?.prefix { $0 != "." } ?? ""
    return Self.global.contains(String(name)) ? "us-east-1" : "eu-west-1"
  }

  private static let readingVerbs = [
    "Assume", "BatchGet", "Describe", "Get", "Head", "List", "Lookup", "Search",
  ]

  private var isRead: Bool {
    let name = text("eventName") ?? ""
    return Self.readingVerbs.contains { name.hasPrefix($0) }
  }

  // ---- who made it --------------------------------------------------------------------------------
  private mutating func completeIdentity() {
    let arn = identityText("arn")?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    let path = arn.last.map { $0.split(separator: "/").map(String.init) } ?? []
    let owner = arn.count == 6 && !arn[4].isEmpty ? String(arn[4]) : Self.account
    let account = identityText("accountId") ?? owner
    var usual: Fields = ["accountId": .string(account)]
    var key: String
    switch identityText("type") {
    case "Root":
      usual["principalId"] = .string(account)
      usual["arn"] = .string("arn:aws:iam::\(account):root")
      key = "ASIAZQ3DRT7KEXAMPLE1"
    case "IAMUser":
      let name = identityText("userName") ?? path.dropFirst().last ?? "anaya"
      usual["userName"] = .string(name)
      usual["principalId"] = .string("AIDACKCEVSQ6C2EXAMPLE")
      usual["arn"] = .string("arn:aws:iam::\(account):user/\(name)")
      key = "AKIAI44QH8DHBEXAMPLE"
    case "AssumedRole":
      let role = path.count == 3 ? path[1] : "Developer"
      let session = path.count == 3 ? path[2] : "anaya"
      usual["principalId"] = .string("AROACKCEVSQ6C2EXAMPLE:\(session)")
      usual["arn"] = .string("arn:aws:sts::\(account):assumed-role/\(role)/\(session)")
      key = "ASIAZQ3DRT7KEXAMPLE4"
    default: return
    }
    key = identityText("accessKeyId") ?? key
    if isSignIn { usual["accessKeyId"] = .string("") }
    if !isSignIn, service == nil { usual["accessKeyId"] = .string(key) }
    // Temporary credentials belong to a session.
    if !isSignIn, key.hasPrefix("ASIA") { usual["sessionContext"] = session(in: account, path) }
    identity.merge(usual) { given, _ in given }
  }

  private func session(in account: String, _ path: [String]) -> LuaTree {
    var session: Fields = [
      "attributes": Self.table([
        "creationDate": .string("2026-03-14T09:12:40Z"), "mfaAuthenticated": .string("false"),
      ])
    ]
    if identityText("type") == "AssumedRole" {
      let role = path.count == 3 ? path[1] : "Developer"
      session["sessionIssuer"] = Self.table([
        "type": .string("Role"), "principalId": .string("AROACKCEVSQ6C2EXAMPLE"),
        "arn": .string("arn:aws:iam::\(account):role/\(role)"), "accountId": .string(account),
        "userName": .string(role),
      ])
    }
    return Self.table(session)
  }

  // ---- values -------------------------------------------------------------------------------------
  private static let null = LuaTree.tagged(name: "is_null", argument: nil, line: nil)
  private static let absent = LuaTree.tagged(name: "absent", argument: nil, line: nil)

  private static func table(_ fields: Fields) -> LuaTree {
    let members = fields.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    return present(.table(LuaTree.LuaTable(members: members)))
  }

  /// A value without what the author marked as absent in it.
  private static func present(_ value: LuaTree) -> LuaTree {
    guard case .table(var table) = value else { return value }
    table.items = table.items.map(present)
    table.members.removeAll {
      if case .tagged("absent", _, _) = $0.value { true } else { false }
    }
    for index in table.members.indices {
      table.members[index].value = present(table.members[index].value)
    }
    return .table(table)
  }
}
