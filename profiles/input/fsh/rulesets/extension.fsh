// A part of a complex extension. name, cardinality, type, short text in double quotes.
RuleSet: Part(name, card, type, short)
* extension contains {name} {card}
* extension[{name}] ^short = {short}
* extension[{name}].value[x] 1..1
* extension[{name}].value[x] only {type}

// Where an extension may be used: a FHIR path.
RuleSet: OnElement(path)
* ^context[+].type = #element
* ^context[=].expression = "{path}"
