import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Hindi texts. */
export const hiCredits: TextsIn<"hi", typeof enCredits> = {
  "credits.amount": "{count} क्रेडिट",
  "credits.label": "क्रेडिट",
  "credits.loading": "बैलेंस पढ़ा जा रहा है",
  "credits.low": "बैलेंस कम है",
  "credits.none": "कोई क्रेडिट नहीं बचा",
  "credits.error": "बैलेंस नहीं पढ़ा जा सका",
  "credits.expire": "{count} {date} को ख़त्म",
  "credits.expireSome": "कुछ {date} को ख़त्म",
  "credits.expireLong": {
    one: "{count} क्रेडिट {date} को ख़त्म हो जाएगा",
    other: "{count} क्रेडिट {date} को ख़त्म हो जाएँगे",
  },
  "credits.expireSomeLong": "कुछ क्रेडिट {date} को ख़त्म हो जाएँगे",
  "credits.expireSoon": "{count} {when} ख़त्म",
  "credits.expireSomeSoon": "कुछ {when} ख़त्म",
  "credits.expireSoonLong": {
    one: "{count} क्रेडिट {when} ख़त्म हो जाएगा",
    other: "{count} क्रेडिट {when} ख़त्म हो जाएँगे",
  },
  "credits.expireSomeSoonLong": "कुछ क्रेडिट {when} ख़त्म हो जाएँगे",
  "credits.enough": "{tier} की {count} इमेज के लिए काफ़ी।",
  "credits.topUp": "क्रेडिट जोड़ें",
};
