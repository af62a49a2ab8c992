/// Events that counterexamples are made from, and values that fields usually have.
///
/// Source: the examples of the CloudTrail User Guide, "AWS Management Console sign-in events" and "CloudTrail
/// log file examples"; account numbers and addresses are those reserved for documents.
package enum SampleEvent {
  /// Root signs in to the console, with a second factor.
  package static let rootLogin: JSONTree = [
    "eventVersion": "1.11",
    "userIdentity": [
      "type": "Root", "principalId": "111122223333", "arn": "arn:aws:iam::111122223333:root",
      "accountId": "111122223333", "accessKeyId": "",
    ],
    "eventTime": "2026-03-14T03:09:12Z",
    "eventSource": "signin.amazonaws.com",
    "eventName": "ConsoleLogin",
    "awsRegion": "us-east-1",
    "sourceIPAddress": "203.0.113.77",
    "userAgent": "Mozilla/5.0",
    "requestParameters": .null,
    "responseElements": ["ConsoleLogin": "Success"],
    "additionalEventData": [
      "LoginTo": "https://console.aws.amazon.com/console/home", "MobileVersion": "No",
      "MFAUsed": "Yes",
    ],
    "eventID": "3fcfb182-98f8-4744-bd45-10a395ab61cb",
    "readOnly": false,
    "eventType": "AwsConsoleSignIn",
    "managementEvent": true,
    "recipientAccountId": "111122223333",
    "eventCategory": "Management",
    "tlsDetails": [
      "tlsVersion": "TLSv1.3", "cipherSuite": "TLS_AES_128_GCM_SHA256",
      "clientProvidedHostHeader": "signin.aws.amazon.com",
    ],
  ]

  /// An IAM user calls an API.
  static let userCall: JSONTree = [
    "eventVersion": "1.11",
    "userIdentity": [
      "type": "IAMUser", "principalId": "AIDACKCEVSQ6C2EXAMPLE",
      "arn": "arn:aws:iam::111122223333:user/anaya", "accountId": "111122223333",
      "accessKeyId": "AKIAIOSFODNN7EXAMPLE", "userName": "anaya",
    ],
    "eventTime": "2026-03-14T09:12:00Z",
    "eventSource": "iam.amazonaws.com",
    "eventName": "CreateUser",
    "awsRegion": "us-east-1",
    "sourceIPAddress": "198.51.100.24",
    "userAgent": "aws-cli/2.15.0",
    "requestParameters": ["userName": "bela"],
    "responseElements": ["user": ["userName": "bela"]],
    "requestID": "5e3a1b0c-9f0d-4a3e-8f2b-1c2d3e4f5a6b",
    "eventID": "a1b2c3d4-5678-90ab-cdef-11111example",
    "readOnly": false,
    "eventType": "AwsApiCall",
    "managementEvent": true,
    "recipientAccountId": "111122223333",
    "eventCategory": "Management",
  ]

  /// With hardly any text, for patterns that forbid some.
  static let bare: JSONTree = [
    "eventVersion": "1.11", "eventTime": "2026-03-14T09:12:00Z",
    "eventID": "a1b2c3d4-5678-90ab-cdef-222222222222",
  ]

  static let all = [rootLogin, userCall, bare]

  /// Other values that are seen in some fields.
  private static let others: [String: [JSONTree]] = [
    "userIdentity.type": ["AssumedRole", "AWSService"],
    "userIdentity.invokedBy": ["cloudformation.amazonaws.com", "signin.amazonaws.com"],
    "eventType": ["AwsServiceEvent", "AwsConsoleAction"],
    "eventName": ["DescribeInstances", "StopLogging"],
    "eventSource": ["ec2.amazonaws.com", "cloudtrail.amazonaws.com"],
    "errorCode": ["AccessDenied", "Client.UnauthorizedOperation"],
    "errorMessage": ["Failed authentication"],
    "readOnly": [true],
    "additionalEventData.MFAUsed": ["No"],
    "responseElements.ConsoleLogin": ["Failure"],
    "sourceIPAddress": ["cloudformation.amazonaws.com", "10.0.0.1", "2001:db8::1"],
    "awsRegion": ["eu-west-1"],
  ]

  /// What is usual at a path: first what the event has, then what others have. Nil: nothing.
  static func usual(at path: [ExactText], in event: JSONTree) -> [JSONTree?] {
    let key = path.map(\.string).joined(separator: ".")
    return [event.value(at: path)] + all.compactMap { $0.value(at: path) } + (others[key] ?? [])
  }
}

extension JSONTree {
  /// The value at a path of names; nil when nothing is there.
  func value(at path: some Sequence<ExactText>) -> JSONTree? {
    var value = self
    for name in path {
      guard case .object(let members) = value, let member = members.last(where: { $0.name == name })
      else { return nil }
      value = member.value
    }
    return value
  }

  /// The same with another value at a path; nil takes it away. Objects on the way are made.
  func setting(_ value: JSONTree?, at path: ArraySlice<ExactText>) -> JSONTree {
    guard let name = path.first else { return value ?? self }
    var members: [Member] = []
    if case .object(let known) = self { members = known }
    let place = members.firstIndex { $0.name == name }
    if path.count == 1, value == nil {
      if let place { members.remove(at: place) } else { return self }
      return .object(members)
    }
    let before = place.map { members[$0].value }
    if value == nil, before == nil { return self }
    let after =
      path.count == 1 ? value : (before ?? .object([])).setting(value, at: path.dropFirst())
    let member = Member(name.string, after ?? .null)
    if let place { members[place] = member } else { members.append(member) }
    return .object(members)
  }
}

extension JSONTree {
  /// What differs from another tree, member by member: `userIdentity.type "IAMUser"`, `no eventType`.
  package func changes(from other: JSONTree, at path: String = "") -> [String] {
    guard case .object(let mine) = self, case .object(let theirs) = other else {
      return self == other ? [] : ["\(path) \(json)"]
    }
    let prefix = path.isEmpty ? "" : path + "."
    var found: [String] = []
    for member in mine {
      let name = prefix + member.name.string
      if let before = theirs.last(where: { $0.name == member.name }) {
        found += member.value.changes(from: before.value, at: name)
      } else {
        found.append("\(name) \(member.value.json)")
      }
    }
    for member in theirs where !mine.contains(where: { $0.name == member.name }) {
      found.append("no \(prefix)\(member.name)")
    }
    return found
  }
}
