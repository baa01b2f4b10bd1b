/// What something in a text looks like that may tell who somebody is.
public enum PersonalDetailKind: Int, Sendable, CaseIterable {
  /// A personal identity number of a Nordic country.
  case identityNumber
  /// An e-mail address.
  case emailAddress
  /// A telephone number.
  case phoneNumber
  /// A given name and a surname, or a name that is told as one.
  case fullName
}
