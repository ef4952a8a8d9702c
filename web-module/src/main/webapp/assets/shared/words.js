const WORDS = {
  en: {
    anonymous: "Candidate",
    question: "Question {0}",
    until: "This page can be seen until {0}.",
    none: "This answer cannot be shown yet.",
    unavailable: "There is nothing here",
    "review.link-gone": "This link has expired, or was withdrawn by who made it.",
    "review.link-unknown": "Nobody has this link. Please check that it is complete.",
    other: "That did not work. Please try again in a moment.",
    said: "What was said",
    language: "По-русски",
  },
  ru: {
    anonymous: "Кандидат",
    question: "Вопрос {0}",
    until: "Страница доступна до {0}.",
    none: "Этот ответ пока нельзя показать.",
    unavailable: "Здесь ничего нет",
    "review.link-gone": "Срок ссылки истёк, или её отозвал тот, кто её создал.",
    "review.link-unknown": "Такой ссылки нет. Проверьте, что адрес полный.",
    other: "Не получилось. Попробуйте ещё раз чуть позже.",
    said: "Что было сказано",
    language: "In English",
  },
};

/** The language a reader wants: chosen before, or the browser's, or English. */
export function languageOf(chosen, wanted) {
  return [chosen, ...wanted].map((tag) => (tag ?? "").split("-")[0]).find((tag) => tag in WORDS) ?? "en";
}

/** A sentence in a language, with a value in its place. */
export function say(language, key, value = "") {
  return (WORDS[language][key] ?? WORDS[language].other).replace("{0}", value);
}

/** The other of the two languages. */
export const other = (language) => (language === "en" ? "ru" : "en");

export const keysOf = (language) => Object.keys(WORDS[language]);
