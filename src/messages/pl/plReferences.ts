import type { MessagesLike } from "../catalogue";
import type { enReferences } from "../en/enReferences";

/** The part about reference images of the Polish texts. */
export const plReferences: MessagesLike<typeof enReferences> = {
  "references.label": "Obrazy wzorcowe",
  "references.add": "Dodaj wzorce",
  "references.count": "{count} z {limit}",
  "references.drop": "Upuść, aby dodać",
  "references.invite": "Upuść, wklej lub wybierz obrazy",
  "references.rules": "PNG, JPG lub WebP, do {size} MB.",
  "references.places": {
    one: "Zostało {count} miejsce.",
    few: "Zostały {count} miejsca.",
    many: "Zostało {count} miejsc.",
    other: "Zostało {count} miejsca.",
  },
  "references.alt": "Wzorzec {place}: {name}",
  "references.reading": "Wczytywanie: {name}",
  "references.broken": "Nie można pokazać pliku {name}. Plik może być uszkodzony.",
  "references.retry": "Wczytaj ponownie: {name}",
  "references.remove": "Usuń: {name}",
  "references.earlier": "Przesuń wcześniej: {name}",
  "references.later": "Przesuń dalej: {name}",
  "references.added": {
    one: "Dodano {count} wzorzec.",
    few: "Dodano {count} wzorce.",
    many: "Dodano {count} wzorców.",
    other: "Dodano {count} wzorca.",
  },
  "references.removed": "Usunięto: {name}.",
  "references.moved": "{name}: teraz na miejscu {place} z {total}.",
  "references.dismiss": "Ukryj uwagę o pliku {name}",
  "references.notAnImage": "– to nie jest PNG, JPG ani WebP.",
  "references.otherType": "– to plik {found}. Użyj PNG, JPG lub WebP.",
  "references.empty": "– plik jest pusty.",
  "references.tooLarge": "ma {size} MB. Można użyć plików do {max} MB.",
  "references.tooMany": {
    one: "– nie dodano. Mieści się tylko {count} wzorzec.",
    few: "– nie dodano. Mieszczą się tylko {count} wzorce.",
    many: "– nie dodano. Mieści się tylko {count} wzorców.",
    other: "– nie dodano. Mieści się tylko {count} wzorca.",
  },
  "references.takesNone": "– nie dodano. Ten model nie przyjmuje wzorców.",
  "references.alreadyAdded": "– ten obraz już jest dodany.",
  "references.unreadable": "– nie udało się odczytać. Wybierz plik jeszcze raz.",
  "references.unreachable": "– tej stronie nie wolno go odczytać. Pobierz obraz, a potem dodaj plik.",
};
