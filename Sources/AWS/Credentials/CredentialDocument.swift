internal import Values

extension Credentials {
  /// Credentials as programs and metadata services write them: AccessKeyId, SecretAccessKey,
  /// Expiration, AccountId, and a token by either name. Nil when a key is missing, or the time is
  /// none.
  init?(_ fields: JSON, token: String, source: String) {
    guard let accessKey = fields["AccessKeyId"]?.string, !accessKey.isEmpty,
      let secretKey = fields["SecretAccessKey"]?.string, !secretKey.isEmpty
    else { return nil }
    var expires: Timestamp?
    if let field = fields["Expiration"], !field.isNull {
      guard let time = field.string.flatMap(Timestamp.init(cached:)) else { return nil }
      expires = time
    }
    let account = fields["AccountId"].flatMap { $0.string ?? $0.integer.map { String($0) } }
    self.init(
      accessKey: accessKey, secretKey: secretKey, token: fields[token]?.string, expires: expires,
      accountID: account, source: source)
  }
}

extension Timestamp {
  /// A time in a file of the CLI: ISO 8601; old versions wrote `UTC` for `Z`.
  init?(cached text: String) {
    self.init(iso8601: text.hasSuffix("UTC") ? text.dropLast(3) + "Z" : text[...])
  }
}
