Instance: kap-care-team-2-no-prescriber
InstanceOf: KapCareTeam
Usage: #example
Title: "Counterexample: two therapists and no prescriber"
Description: "Breaks one rule on purpose: two therapists and no prescriber. Everything else is as in kap-care-team-two."
* insert KapCareTeamTwoRules
* participant[1].role = $KapRole#therapist "Therapist"
