internal import System

/// The certificate authorities that the machine trusts.
///
/// libcurl has one place of them compiled in, that of the distribution it was built on; the portable archive runs on
/// others.
enum SystemCertificates {
  /// The first of the places of distributions that can be read; nil: libcurl's own.
  static let bundle: String? = places.first(where: FileSystem.isReadable)

  /// As Go's crypto/x509 looks for them (root_linux.go).
  private static let places = [
    "/etc/ssl/certs/ca-certificates.crt",  // Debian, Ubuntu, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  // Fedora, Amazon Linux, RHEL 6
    "/etc/ssl/ca-bundle.pem",  // openSUSE
    "/etc/pki/tls/cacert.pem",  // OpenELEC
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  // RHEL 7 and later
    "/etc/ssl/cert.pem",  // Alpine
  ]
}
