// One question. linkId, FHIR item type, whether an answer is required, text in double quotes inside [[ ]].
RuleSet: Question(linkId, type, required, text)
* item[+].linkId = "{linkId}"
* item[=].type = #{type}
* item[=].required = {required}
* item[=].text = {text}

// A line of text between questions.
RuleSet: Heading(linkId, text)
* item[+].linkId = "{linkId}"
* item[=].type = #display
* item[=].text = {text}

// One answer of the last question.
RuleSet: Answer(coding)
* item[=].answerOption[+].valueCoding = {coding}

// One answer with its weight in a score.
RuleSet: ScoredAnswer(coding, weight)
* item[=].answerOption[+].valueCoding = {coding}
* item[=].answerOption[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* item[=].answerOption[=].extension[=].valueDecimal = {weight}

// The LOINC code of the last question.
RuleSet: QuestionCode(coding)
* item[=].code = {coding}

// The last question is asked only after this answer.
RuleSet: OnlyWhen(question, coding)
* item[=].enableWhen[+].question = "{question}"
* item[=].enableWhen[=].operator = #=
* item[=].enableWhen[=].answerCoding = {coding}

// UCUM unit of the last question.
RuleSet: QuestionUnit(coding)
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
* item[=].extension[=].valueCoding = {coding}

// Bounds of the last question, an integer.
RuleSet: IntegerBounds(low, high)
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* item[=].extension[=].valueInteger = {low}
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* item[=].extension[=].valueInteger = {high}

// Check boxes for a question with several answers.
RuleSet: CheckBoxes
* item[=].repeats = true
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
* item[=].extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#check-box "Check-box"

// A question that the clinician answers for one safety rule: yes makes a finding by that rule, no answer is not recorded.
RuleSet: FindingQuestion(rule, text)
* item[+].linkId = "finding.{rule}"
* item[=].type = #boolean
* item[=].required = false
* item[=].text = {text}
* item[=].code = $KapRule#{rule}

RuleSet: PregnancyQuestions
* insert Question(pregnancy-status, choice, true, [["Pregnancy status"]])
* insert Answer($KapLocal#not-pregnant "Not pregnant")
* insert Answer($KapLocal#pregnant "Pregnant")
* insert Answer($KapLocal#not-applicable "Does not apply")
* insert Answer($KapLocal#unknown "Not known")
* insert Question(pregnancy-test-date, date, false, [["Date of the negative pregnancy test"]])
* insert OnlyWhen(pregnancy-status, $KapLocal#not-pregnant "Not pregnant")
* insert Question(lactation, choice, true, [["Is the patient breastfeeding?"]])
* insert Answer($KapLocal#no "No")
* insert Answer($KapLocal#yes "Yes")
* insert Answer($KapLocal#not-applicable "Does not apply")
* insert Answer($KapLocal#unknown "Not known")

// Metadata of one form. id, FSH-safe name, title in double quotes, version.
RuleSet: FormMetadata(id, name, title, version)
* insert KapInstancePublication
* id = "{id}"
* url = "https://kap-pathway.org/fhir/Questionnaire/{id}"
* name = "{name}"
* title = {title}
* version = "{version}"
* subjectType = #Patient

// The last question is asked only after this yes-or-no question was answered with yes.
RuleSet: OnlyWhenYes(question)
* item[=].enableWhen[+].question = "{question}"
* item[=].enableWhen[=].operator = #=
* item[=].enableWhen[=].answerBoolean = true

// Any one of the conditions of the last question is enough.
RuleSet: AnyCondition
* item[=].enableBehavior = #any

// A total that the form shows as soon as every scored item is answered. Scoring computes it anew and never trusts it.
RuleSet: ComputedTotal(linkId, text, expression)
* item[+].linkId = "{linkId}"
* item[=].type = #integer
* item[=].required = false
* item[=].readOnly = true
* item[=].text = {text}
* item[=].extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
* item[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].extension[=].valueExpression.expression = {expression}

// The four answers of the PHQ-9 family, LOINC list LL358-3 (clinical basis 3.1).
RuleSet: Phq9Answers
* insert ScoredAnswer($LNC#LA6568-5 "Not at all", 0)
* insert ScoredAnswer($LNC#LA6569-3 "Several days", 1)
* insert ScoredAnswer($LNC#LA6570-1 "More than half the days", 2)
* insert ScoredAnswer($LNC#LA6571-9 "Nearly every day", 3)
