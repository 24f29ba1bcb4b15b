Instance: kap-care-plan-2-no-activity-code
InstanceOf: KapCarePlan
Usage: #example
Title: "Counterexample: an activity without a code of ours"
Description: "Breaks one rule on purpose: an activity without a code of ours. Everything else is as in kap-care-plan-in-preparation."
* insert KapCarePlanInPreparationRules
* activity[0].detail.code = $SCT#75516001 "Psychotherapy"
