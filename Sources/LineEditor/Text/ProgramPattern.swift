internal import struct Glibc.regex_t
internal import func Glibc.regcomp
internal import func Glibc.regexec
internal import func Glibc.regfree
internal import var Glibc.REG_NOSUB

/// Whether a basic regular expression (POSIX) finds something in `text`.
func matches(_ text: String, pattern: String) -> Bool {
  var expression = regex_t()
  guard regcomp(&expression, pattern, REG_NOSUB) == 0 else { return false }
  defer { regfree(&expression) }
  return regexec(&expression, text, 0, nil, 0) == 0
}
