Instance: kap-care-team-1-no-role
InstanceOf: KapCareTeam
Usage: #example
Title: "Counterexample: a third participant without a role of ours"
Description: "Breaks one rule on purpose: a third participant without a role of ours. Everything else is as in kap-care-team-two."
* insert KapCareTeamTwoRules
* participant[2].role = $SCT#75516001 "Psychotherapy"
* participant[2].member.identifier.system = "https://ehr.example.org/fhir"
* participant[2].member.identifier.value = "Practitioner/9"
