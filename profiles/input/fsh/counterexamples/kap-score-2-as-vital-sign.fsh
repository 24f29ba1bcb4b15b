Instance: kap-score-2-as-vital-sign
InstanceOf: KapPhq9Total
Usage: #example
Title: "Counterexample: in the category of vital signs"
Description: "Breaks one rule on purpose: in the category of vital signs. Everything else is as in kap-phq-9-total-moderate."
* insert KapPhq9TotalModerateRules
* category = $OBSCAT#vital-signs
