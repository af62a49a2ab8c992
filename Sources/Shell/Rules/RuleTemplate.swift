package import AWS
internal import Scripting
internal import Predicates

/// A rule to start from. It loads, and passes its own examples and `rules lint`.
package struct RuleTemplate {
  /// What decides whether the rule fires.
  package enum Kind: String, CaseIterable, Sendable {
    /// Fields of one event, without Lua.
    case match
    /// A function of the event, after the match.
    case `where`
  }

  /// The rule file.
  package let text: String

  /// - Parameter event: what the rule is to find; it becomes its example. Nil: an example of the kind.
  package init(id: String, kind: Kind, event: Value?) {
    let id = ValueText.quoted(id)
    if let event {
      text = Self.finding(event, id: id, kind: kind)
      return
    }
    switch kind {
    case .match: text = Self.match(id)
    case .where: text = Self.where(id)
    }
  }

  private static func match(_ id: String) -> String {
    """
    -- Finds a console sign-in without MFA, by an IAM user or as root.
    -- Why: a stolen password is enough to sign in.
    -- Do: ask the user. Then register an MFA device for them.

    return rule {
      id = \(id),
      title = "Console sign-in without MFA",
      severity = "medium", -- info, low, medium, high or critical
      tags = { "attack.t1078.004" },

      match = {
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        -- A federated sign-in says "No" too: its identity provider asks for MFA.
        userIdentity = { type = { "IAMUser", "Root" } },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MFAUsed = "No" },
      },

      message = "{userIdentity.arn} signed in without MFA from {sourceIPAddress}",

      examples = {
        fires = {
          record {
            eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
            userIdentity = { type = "IAMUser", userName = "anaya" },
            responseElements = { ConsoleLogin = "Success" },
            additionalEventData = { MFAUsed = "No" },
          },
        },
        quiet = {
          record { -- with MFA
            eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
            userIdentity = { type = "IAMUser", userName = "anaya" },
            responseElements = { ConsoleLogin = "Success" },
            additionalEventData = { MFAUsed = "Yes" },
          },
          record { -- a federated user
            eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
            userIdentity = { type = "AssumedRole" },
            responseElements = { ConsoleLogin = "Success" },
            additionalEventData = { MFAUsed = "No" },
          },
        },
      },
    }

    """
  }

  private static func `where`(_ id: String) -> String {
    """
    -- Finds a security group that is opened for SSH to every address.
    -- Why: the instances behind it can be attacked from the whole internet.
    -- Do: `aws ec2 revoke-security-group-ingress`, and allow the addresses that need it.

    -- Whether one permission of the call opens port 22 to every address. A match cannot say this: port
    -- and address have to be those of the same permission.
    local function opens_ssh(permission)
      local first, last = permission.fromPort or 0, permission.toPort or 65535
      if first > 22 or last < 22 then
        return false
      end
      for _, range in ipairs(permission.ipRanges and permission.ipRanges.items or {}) do
        if range.cidrIp == "0.0.0.0/0" then
          return true
        end
      end
      return false
    end

    return rule {
      id = \(id),
      title = "Security group opened for SSH to every address",
      severity = "high", -- info, low, medium, high or critical
      tags = { "attack.t1562.007" },

      match = { eventSource = "ec2.amazonaws.com", eventName = "AuthorizeSecurityGroupIngress" },

      -- Runs only for events that match.
      where = function(event)
        for _, permission in ipairs(event:get "requestParameters.ipPermissions.items" or {}) do
          if opens_ssh(permission) then
            return true
          end
        end
        return false
      end,

      message = "{userIdentity.arn} opened {requestParameters.groupId} for SSH to every address",

      examples = {
        fires = {
          record {
            eventSource = "ec2.amazonaws.com", eventName = "AuthorizeSecurityGroupIngress",
            requestParameters = {
              groupId = "sg-0a1b2c3d4e5f60718",
              ipPermissions = {
                items = {
                  {
                    ipProtocol = "tcp", fromPort = 22, toPort = 22,
                    ipRanges = { items = { { cidrIp = "0.0.0.0/0" } } },
                  },
                },
              },
            },
          },
        },
        quiet = {
          record { -- HTTPS to every address, SSH to the office
            eventSource = "ec2.amazonaws.com", eventName = "AuthorizeSecurityGroupIngress",
            requestParameters = {
              groupId = "sg-0a1b2c3d4e5f60718",
              ipPermissions = {
                items = {
                  {
                    ipProtocol = "tcp", fromPort = 443, toPort = 443,
                    ipRanges = { items = { { cidrIp = "0.0.0.0/0" } } },
                  },
                  {
                    ipProtocol = "tcp", fromPort = 22, toPort = 22,
                    ipRanges = { items = { { cidrIp = "198.51.100.0/24" } } },
                  },
                },
              },
            },
          },
        },
      },
    }

    """
  }

  // ---- from an event ------------------------------------------------------------------------------
  private static func finding(_ event: Value, id: String, kind: Kind) -> String {
    let call = Call(event)
    let condition = """

        -- Runs only for events that match.
        where = function(event)
          return event.errorCode \(call.failed ? "~=" : "==") nil
        end,

      """
    return """
      -- Finds \(comment(call.name)). Say in a sentence what that is.
      -- Why: what it means for the account.
      -- Do: what the person who gets the finding does first.

      return rule {
        id = \(id),
        title = \(ValueText.quoted(call.type.map { "\(call.name) by \($0)" } ?? call.name)),
        severity = "medium", -- info, low, medium, high or critical
        tags = { "custom" },

        match = {
          \(call.conditions.joined(separator: "\n    "))
        },
      \(kind == .where ? condition : "")
        message = "{eventName} by {userIdentity.arn} from {sourceIPAddress}",

        examples = {
          fires = {
            \(example(event).joined(separator: "\n      ")),
          },
          quiet = {
            \(quiet(call, kind).joined(separator: "\n      ")),
          },
        },
      }

      """
  }

  /// What a rule from an event asks for.
  private struct Call {
    let name: String
    let source: String?
    let type: String?
    let failed: Bool

    init(_ event: Value) {
      name = event["eventName"]?.string ?? "an event"
      source = event["eventSource"]?.string
      type = event["userIdentity"]?["type"]?.string
      failed = event["errorCode"]?.string != nil
    }

    /// `userIdentity = { type = "Root" },`
    var identity: String? {
      type.map { "userIdentity = { type = \(ValueText.quoted($0)) }," }
    }

    /// The lines of `match`.
    var conditions: [String] {
      [
        source.map { "eventSource = \(ValueText.quoted($0))," },
        "eventName = \(ValueText.quoted(name)),", identity,
      ].compactMap { $0 }
    }

    /// An example event of the same service.
    func example(_ what: String, named name: String, _ more: [String?]) -> [String] {
      let from = source.map { "eventSource = \(ValueText.quoted($0)), " } ?? ""
      let lines = ["\(from)eventName = \(ValueText.quoted(name)),"] + more.compactMap { $0 }
      return ["\(source == nil ? "" : "record "){ -- \(what)"] + lines.map { "  \($0)" } + ["}"]
    }
  }

  /// A name out of an event, which may hold anything, for a comment.
  private static func comment(_ name: String) -> String {
    String(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  /// The event as a table, or as a `record` when it has documented fields only.
  private static func example(_ event: Value) -> [String] {
    guard event["eventSource"]?.string != nil, isDocumented(event, at: []),
      case .members(let members) = event
    else { return LuaText.text(literal(event), width: 90).split(separator: "\n").map(String.init) }
    // A record has nulls and ids of its own.
    var told = Members()
    for (name, part) in members where !["eventID", "requestID"].contains(name) {
      if case .null = part { continue }
      told[name] = part
    }
    let text = "record " + LuaText.text(literal(.members(told)), width: 90)
    return text.split(separator: "\n").map(String.init)
  }

  private static func isDocumented(_ value: Value, at path: [String]) -> Bool {
    guard case .members(let members) = value else { return true }
    return members.allSatisfy { name, part in
      EventSchema.check(FieldPath(path + [name])) == nil && isDocumented(part, at: path + [name])
    }
  }

  /// A value as it is written in a rule: `is_null` stands for null.
  private static func literal(_ value: Value) -> Snapshot {
    switch value {
    case .null: .object("is_null")
    case .list(let items): .list(items.map(literal), .init())
    case .members(let members):
      .record(members.sorted { $0.name < $1.name }.map { ($0.name, literal($0.value)) })
    default: Snapshot(value)
    }
  }

  /// An event beside it that the rule leaves alone.
  private static func quiet(_ call: Call, _ kind: Kind) -> [String] {
    if kind == .where {
      return call.example(
        "the call \(call.failed ? "succeeded" : "failed")", named: call.name,
        [call.identity, call.failed ? nil : "errorCode = \"AccessDenied\","])
    }
    guard let type = call.type else {
      return call.example(
        "another call", named: call.name == "ListTags" ? "ListKeys" : "ListTags", [])
    }
    let other = type == "IAMUser" ? "AssumedRole" : "IAMUser"
    return call.example(
      "another type of caller", named: call.name, ["userIdentity = { type = \"\(other)\" },"])
  }
}
