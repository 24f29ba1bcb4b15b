// Where the value at this path comes from. path, citation in double quotes, grade, weak.
RuleSet: Source(path, citation, grade, weak)
* {path}.extension[+].url = "https://kap-pathway.org/fhir/StructureDefinition/kap-source"
* {path}.extension[=].extension[0].url = "citation"
* {path}.extension[=].extension[0].valueString = {citation}
* {path}.extension[=].extension[1].url = "grade"
* {path}.extension[=].extension[1].valueCode = #{grade}
* {path}.extension[=].extension[2].url = "weak"
* {path}.extension[=].extension[2].valueBoolean = {weak}

// A number with its unit and source. path of the extension, quantity, then as Source.
RuleSet: Parameter(path, quantity, citation, grade, weak)
* {path}.valueQuantity = {quantity}
* insert Source({path}.valueQuantity, [[{citation}]], {grade}, {weak})

// A choice with its source: a code of kap-local (yes, no). path of the extension, code, then as Source.
RuleSet: Choice(path, code, citation, grade, weak)
* {path}.valueCodeableConcept = $KapLocal#{code}
* insert Source({path}.valueCodeableConcept, [[{citation}]], {grade}, {weak})

// A C-SSRS level with its source. path of the extension, kap-risk-level code, then as Source.
RuleSet: RiskLevel(path, code, citation, grade, weak)
* {path}.valueCodeableConcept = $KapRiskLevel#{code}
* insert Source({path}.valueCodeableConcept, [[{citation}]], {grade}, {weak})

// A setting and whether doses are given there. index, kap-setting code, yes or no, then as Source.
RuleSet: SettingRule(index, setting, allowed, citation, grade, weak)
* extension[settingRule][{index}].extension[setting].valueCode = #{setting}
* insert Choice(extension[settingRule][{index}].extension[allowed], {allowed}, [[{citation}]], {grade}, {weak})

// How this protocol classes a safety rule. index, kap-rule code, class, whether a prescriber may clear it, then as Source.
RuleSet: RuleClass(index, rule, class, clearable, citation, grade, weak)
* extension[ruleClass][{index}].extension[rule].valueCode = #{rule}
* extension[ruleClass][{index}].extension[class].valueCode = #{class}
* insert Choice(extension[ruleClass][{index}].extension[clearable], {clearable}, [[{citation}]], {grade}, {weak})

// A role that is present at every dosing session. index, kap-role code, then as Source.
RuleSet: RolePresent(index, role, citation, grade, weak)
* extension[rolePresent][{index}].valueCodeableConcept = $KapRole#{role}
* insert Source(extension[rolePresent][{index}].valueCodeableConcept, [[{citation}]], {grade}, {weak})

// A fee in US dollars. index, kap-activity code, text in double quotes inside [[ ]], amount, then as Source.
RuleSet: Fee(index, activity, text, amount, citation, grade, weak)
* extension[fee][{index}].extension[activity].valueCode = #{activity}
* extension[fee][{index}].extension[text].valueString = {text}
* extension[fee][{index}].extension[amount].valueMoney.value = {amount}
* extension[fee][{index}].extension[amount].valueMoney.currency = #USD
* insert Source(extension[fee][{index}].extension[amount].valueMoney, [[{citation}]], {grade}, {weak})

// A vital-sign limit. index, vital, level, direction, quantity, then as Source.
RuleSet: VitalLimit(index, vital, level, direction, quantity, citation, grade, weak)
* extension[vitalLimit][{index}].extension[vital].valueCode = #{vital}
* extension[vitalLimit][{index}].extension[level].valueCode = #{level}
* extension[vitalLimit][{index}].extension[direction].valueCode = #{direction}
* insert Parameter(extension[vitalLimit][{index}].extension[limit], {quantity}, [[{citation}]], {grade}, {weak})

// A step. id, kap-activity code, phase, title in double quotes, fewest occurrences.
RuleSet: Step(id, activity, phase, title, min)
* action[+].id = "{id}"
* action[=].title = {title}
* action[=].code = $KapActivity#{activity}
* action[=].extension[phase].valueCode = #{phase}
* action[=].extension[occurrences].valueRange.low = {min} '1'

// The largest number of occurrences of the last step.
RuleSet: AtMost(max)
* action[=].extension[occurrences].valueRange.high = {max} '1'

// The protocol leaves out an activity; its source says why. id, kap-activity code, phase, title in double quotes inside [[ ]].
RuleSet: LeftOut(id, activity, phase, title)
* insert Step({id}, {activity}, {phase}, [[{title}]], 0)
* action[=].extension[occurrences].valueRange.high = 0 '1'
* insert By(practitioner, therapist)

// Where the last step comes from.
RuleSet: StepSource(citation, grade, weak)
* action[=].extension[source].extension[citation].valueString = {citation}
* action[=].extension[source].extension[grade].valueCode = #{grade}
* action[=].extension[source].extension[weak].valueBoolean = {weak}

// A role that may complete the last step.
RuleSet: By(type, role)
* action[=].participant[+].type = #{type}
* action[=].participant[=].role = $KapRole#{role}

// The last step waits until another is finished.
RuleSet: After(step)
* action[=].relatedAction[+].actionId = "{step}"
* action[=].relatedAction[=].relationship = #after-end

// One form of the last step.
RuleSet: Form(id)
* action[=].action[+].title = "{id}"
* action[=].action[=].definitionCanonical = "https://kap-pathway.org/fhir/Questionnaire/{id}"
