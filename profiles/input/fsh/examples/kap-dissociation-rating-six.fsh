// What kap-dissociation-rating-six and its counterexamples share.
RuleSet: KapDissociationRatingSixRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-dosing-session-record-response/dissociation-rating"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* effectiveDateTime = "2026-11-20T17:00:00Z"
* code = $KapScore#dissociation-rating "Dissociation rating"
* derivedFrom = Reference(QuestionnaireResponse/kap-dosing-session-record-response)
* valueQuantity = 6 '{score}'

Instance: kap-dissociation-rating-six
InstanceOf: KapDissociationRating
Usage: #example
Title: "Dissociation of 6"
Description: "A made-up rating."
* insert KapDissociationRatingSixRules
