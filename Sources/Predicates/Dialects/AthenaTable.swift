/// The columns of the CloudTrail table that AWS documents for Athena.
///
/// Source: Amazon Athena User Guide, "Create a table for CloudTrail logs in Athena using manual partitioning": the
/// DDL there. Structures have typed members, `requestParameters` and its like are text that holds JSON.
enum AthenaTable {
  indirect enum Column {
    case text
    case structure([String: Column])
    /// A list of structures.
    case list([String: Column])
    case json
  }

  static let columns: [String: Column] = [
    "eventVersion": .text,
    "userIdentity": .structure([
      "type": .text, "principalId": .text, "arn": .text, "accountId": .text, "invokedBy": .text,
      "accessKeyId": .text, "userName": .text,
      "sessionContext": .structure([
        "attributes": .structure(["mfaAuthenticated": .text, "creationDate": .text]),
        "sessionIssuer": .structure([
          "type": .text, "principalId": .text, "arn": .text, "accountId": .text, "userName": .text,
        ]),
        "ec2RoleDelivery": .text,
      ]),
    ]),
    "eventTime": .text, "eventSource": .text, "eventName": .text, "awsRegion": .text,
    "sourceIPAddress": .text, "userAgent": .text, "errorCode": .text, "errorMessage": .text,
    "requestParameters": .json, "responseElements": .json, "additionalEventData": .json,
    "requestID": .text, "eventID": .text,
    "resources": .list(["ARN": .text, "accountId": .text, "type": .text]),
    "eventType": .text, "apiVersion": .text, "readOnly": .text, "recipientAccountId": .text,
    "serviceEventDetails": .json, "sharedEventID": .text, "vpcEndpointId": .text,
    "eventCategory": .text,
    "tlsDetails": .structure([
      "tlsVersion": .text, "cipherSuite": .text, "clientProvidedHostHeader": .text,
    ]),
  ]

  /// How a field is written in a query.
  enum Place {
    /// A text.
    case column(String)
    /// A member of the elements of a list: the list, and the member of `element`.
    case element(list: String, member: String)
    /// A path into a text that holds JSON.
    case json(column: String, path: String)
  }

  /// - Throws: for fields that the table does not have.
  static func place(of field: FieldPath) throws(UnprintablePredicate) -> Place {
    var members = columns
    var text = ""
    for (depth, name) in field.names.enumerated() {
      guard let column = members[name] else { break }
      text += (depth == 0 ? "" : ".") + name.lowercased()
      let rest = field.names[(depth + 1)...]
      switch column {
      case .text:
        if rest.isEmpty { return .column(text) }
      case .structure(let inner):
        if rest.isEmpty { break }
        members = inner
        continue
      case .list(let inner):
        guard let member = rest.first, rest.count == 1, inner[member] != nil else { break }
        return .element(list: text, member: "element." + member.lowercased())
      case .json:
        if rest.isEmpty { return .column(text) }
        return .json(column: text, path: try path(rest, field))
      }
      break
    }
    throw UnprintablePredicate("the documented Athena table has no column for \(field)")
  }

  private static func path(
    _ names: ArraySlice<String>, _ field: FieldPath
  ) throws(UnprintablePredicate) -> String {
    var path = "$"
    for name in names {
      guard !name.contains("\""), !name.contains("'"), !name.contains("\\") else {
        throw UnprintablePredicate("SQL cannot name the field \(field)")
      }
      let isPlain = name.utf8.allSatisfy {
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
      }
      path += isPlain ? ".\(name)" : "[\"\(name)\"]"
    }
    return path
  }
}
