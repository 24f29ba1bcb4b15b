// What kap-clearance-eligibility and its counterexamples share.
RuleSet: KapClearanceEligibilityRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "clearance/example"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* date = "2026-11-05T10:00:00Z"
* assessor.identifier.system = "https://ehr.example.org/fhir"
* assessor.identifier.value = "Practitioner/7"
* assessor.display = "Dr. Sam Sample"
* code = $KapClearance#eligibility
* effectivePeriod.start = "2026-11-05"
* effectivePeriod.end = "2027-05-05"
* investigation.code.text = "Medical intake"
* investigation.item = Reference(QuestionnaireResponse/kap-medical-intake-response)

Instance: kap-clearance-eligibility
InstanceOf: KapClearance
Usage: #example
Title: "Medical eligibility"
Description: "A prescriber found the patient eligible; valid for six months."
* insert KapClearanceEligibilityRules
