// Design section 9: Patient/[id]/$kap-pathway as a custom operation.
Instance: KapPathwayOperation
InstanceOf: OperationDefinition
Usage: #definition
Title: "Pathway of a patient"
Description: "Where one patient's course stands, computed from the record as it is: phase, the gate to a dose line by line, findings, what is due next. Reads only; what is not known is said to be unknown."
* insert KapInstancePublication
* id = "kap-pathway"
* url = "https://kap-pathway.org/fhir/OperationDefinition/kap-pathway"
* version = "0.1.0"
* name = "KapPathway"
* title = "Pathway of a patient"
* kind = #operation
* affectsState = false
* description = "Where one patient's course stands, computed from the record as it is."
* code = #kap-pathway
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[+].name = #protocol
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #canonical
* parameter[=].documentation = "The protocol to judge by; without it, the one of the patient's course."
* parameter[+].name = #patient
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #Reference
* parameter[=].documentation = "The patient, again: a Medplum bot that answers an operation is not told the id in the path."
* parameter[+].name = #at
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #instant
* parameter[=].documentation = "The instant to judge for; without it, now."
* parameter[+].name = #protocol
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #canonical
* parameter[=].documentation = "The protocol, with its version."
* parameter[+].name = #assessed-at
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #instant
* parameter[=].documentation = "The instant that was judged for."
* parameter[+].name = #phase
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Coding
* parameter[=].documentation = "A kap-phase code."
* parameter[+].name = #dose
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #code
* parameter[=].documentation = "proceed, hold or unknown: whether a dose may be given now."
* parameter[+].name = #gate
* parameter[=].use = #out
* parameter[=].min = 12
* parameter[=].max = "12"
* parameter[=].documentation = "One line of the gate, in order."
* parameter[=].part[+].name = #code
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Coding
* parameter[=].part[=].documentation = "A kap-gate code."
* parameter[=].part[+].name = #decision
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #code
* parameter[=].part[=].documentation = "proceed, hold or unknown."
* parameter[=].part[+].name = #reason
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "*"
* parameter[=].part[=].type = #string
* parameter[=].part[=].documentation = "Why, one sentence each."
* parameter[=].part[+].name = #evidence
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "*"
* parameter[=].part[=].type = #Reference
* parameter[=].part[=].documentation = "What it rests on."
* parameter[+].name = #finding
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "One finding that bears on ketamine."
* parameter[=].part[+].name = #rule
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Coding
* parameter[=].part[=].documentation = "A kap-rule code."
* parameter[=].part[+].name = #text
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #string
* parameter[=].part[=].documentation = "What was found."
* parameter[=].part[+].name = #evidence
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "*"
* parameter[=].part[=].type = #Reference
* parameter[=].part[=].documentation = "What it rests on."
* parameter[+].name = #next
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].type = #string
* parameter[=].documentation = "What somebody should do next."
* parameter[+].name = #unread
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].type = #code
* parameter[=].documentation = "A category of EHR data that could not be read or is too old."
