// What kap-phq-9-item-9-no and its counterexamples share.
RuleSet: KapPhq9Item9NoRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-phq-9-response/phq-9-item-9"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code = $LNC#44260-8
* derivedFrom = Reference(QuestionnaireResponse/kap-phq-9-response)
* valueCodeableConcept = $LNC#LA6568-5 "Not at all"

Instance: kap-phq-9-item-9-no
InstanceOf: KapPhq9Item9
Usage: #example
Title: "PHQ-9 item 9: not at all"
Description: "No thoughts of death or self-harm."
* insert KapPhq9Item9NoRules
