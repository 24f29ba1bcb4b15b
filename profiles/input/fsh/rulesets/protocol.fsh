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
