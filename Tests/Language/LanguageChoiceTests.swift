import Language
import SessionEngine
import Testing

@Suite("Which language is spoken")
struct LanguageChoiceTests {
  @Test("The one asked for comes before the session's, and that before the environment's")
  func order() {
    let chosen = SessionLanguage.chosen(asked: .english, session: .danish, lang: "sv_SE.UTF-8")
    #expect(chosen == .english)
    #expect(SessionLanguage.chosen(session: .danish, lang: "en_GB.UTF-8") == .danish)
    #expect(SessionLanguage.chosen(lang: "en_GB.UTF-8") == .english)
  }

  @Test("LC_ALL comes before LC_MESSAGES and that before LANG, and empty ones count as unset")
  func environment() {
    let all = SessionLanguage.chosen(lcAll: "da_DK", lcMessages: "en_GB", lang: "sv_SE")
    #expect(all == .danish)
    #expect(SessionLanguage.chosen(lcAll: "", lcMessages: "en_GB", lang: "sv_SE") == .english)
    #expect(SessionLanguage.chosen(lcAll: "", lcMessages: "", lang: "da") == .danish)
  }

  @Test(
    "Without a language that is spoken here it is Swedish",
    arguments: [
      nil, "", "C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "fil_PH", "svenska", "_", "dag_GH",
    ])
  func fallback(lang: String?) {
    #expect(SessionLanguage.chosen(lang: lang) == .swedish)
  }

  @Test(
    "Norwegian is spoken to those who set bokmål, Norwegian or nynorsk",
    arguments: ["nb", "nb_NO.UTF-8", "no", "no_NO", "nn_NO.UTF-8", "NB_no"])
  func norwegian(locale: String) {
    #expect(SessionLanguage(locale: locale) == .norwegian)
  }

  @Test("A locale's name is read whatever follows the language")
  func locales() {
    #expect(SessionLanguage(locale: "da_DK.UTF-8@euro") == .danish)
    #expect(SessionLanguage(locale: "EN") == .english)
    #expect(SessionLanguage(locale: "sv.UTF-8") == .swedish)
    #expect(SessionLanguage(locale: "fi_FI.UTF-8") == .finnish)
    #expect(SessionLanguage(locale: "dag_GH") == nil)
    #expect(SessionLanguage(locale: "nob_NO") == nil)
    #expect(SessionLanguage(locale: "éé") == nil)
  }
}
