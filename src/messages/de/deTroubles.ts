import type { enTroubles } from "../en/enTroubles";
import type { TextsIn } from "../textsIn";

/** The part about obstacles and errors of the German texts. */
export const deTroubles: TextsIn<"de", typeof enTroubles> = {
  "obstacle.blankPrompt": "Schreib zuerst einen Prompt.",
  "obstacle.unfilledPlaceholders": "Noch auszufüllen: {names}.",
  "obstacle.modelUnavailable": "{model} ist nicht mehr verfügbar.",
  "obstacle.noReferences": "{model} nimmt keine Referenzen an. Du hast {count}.",
  "obstacle.tooManyReferences": {
    one: "{model} nimmt {count} Referenz an. Du hast {have}.",
    other: "{model} nimmt {count} Referenzen an. Du hast {have}.",
  },
  "obstacle.insufficientCredits": {
    one: "Dafür wird {count} Credit benötigt. Du hast {have}.",
    other: "Dafür werden {count} Credits benötigt. Du hast {have}.",
  },
  "obstacle.readingReferences": {
    one: "Eine Referenz wird noch gelesen.",
    other: "{count} Referenzen werden noch gelesen.",
  },
  "obstacle.brokenReferences": {
    one: "Eine Referenz ist nicht lesbar.",
    other: "{count} Referenzen sind nicht lesbar.",
  },
  "obstacle.offline": "Du bist offline. Was du geschrieben hast, bleibt hier.",
  "remedy.writePrompt": "Zum Prompt",
  "remedy.useFewerImages": {
    one: "Nur {count} Bild generieren",
    other: "Nur {count} Bilder generieren",
  },
  "remedy.fillPlaceholder": "{name} ausfüllen",
  "remedy.useSmallerTier": {
    one: "{count} Bild in {tier} generieren",
    other: "{count} Bilder in {tier} generieren",
  },
  "remedy.readCredits": "Guthaben erneut abrufen",
  "remedy.tryOffline": "Trotzdem versuchen",
  "remedy.removeReferences": {
    one: "{count} Referenz entfernen",
    other: "{count} Referenzen entfernen",
  },
  "remedy.chooseModel": "Stattdessen {model} verwenden",
  "charged.no": "Es wurde nichts berechnet.",
  "charged.yes": "Die Credits wurden berechnet.",
  "charged.unknown": "Womöglich wurden Credits berechnet.",
  "error.invalid_request": "Die Anfrage wurde nicht verstanden. Ändere sie und versuche es erneut.",
  "error.missingApiKey": "Der Dienst ist nicht eingerichtet: Sein Schlüssel fehlt.",
  "error.invalidApiKey": "Der Dienst ist nicht eingerichtet: Sein Schlüssel wird nicht akzeptiert.",
  "error.expiredApiKey": "Der Dienst ist nicht eingerichtet: Sein Schlüssel ist abgelaufen.",
  "error.insufficientCredits": "Die Credits reichen nicht aus.",
  "error.notFound": "Das wurde nicht gefunden.",
  "error.generationFailed": "Der Anbieter konnte es nicht fertigstellen.",
  "error.forbidden": "Dazu fehlt dir die Berechtigung.",
  "error.quotaExceeded": "Dein Kontingent ist vorerst aufgebraucht.",
  "error.imageExpired": "Dieses Bild ist nicht mehr verfügbar.",
  "error.bodyTooLarge": "Die Referenzen sind zusammen zu groß. Entferne eine oder verwende kleinere.",
  "error.idempotencyMismatch": "Diese Anfrage wurde schon mit anderem Inhalt gesendet.",
  "error.upstreamTimeout": "Der Dienst hat zu lange nicht geantwortet.",
  "error.upstreamUnavailable": "Der Dienst ist gerade nicht erreichbar.",
  "error.proxyMisconfigured": "Der Dienst ist nicht vollständig eingerichtet.",
  "error.unauthorized": "Du bist abgemeldet. Melde dich an und versuche es erneut.",
  "error.rateLimited": "Zu viele Anfragen in kurzer Zeit; warte einen Moment.",
  "error.networkError": "Die Verbindung wurde unterbrochen.",
  "error.aborted": "Der Vorgang wurde angehalten.",
  "error.timeout": "Die Antwort hat zu lange gedauert.",
  "error.invalidResponse": "Die Antwort ist nicht lesbar.",
  "error.waitSeconds": {
    one: "Versuche es in {count} Sekunde erneut.",
    other: "Versuche es in {count} Sekunden erneut.",
  },
};
