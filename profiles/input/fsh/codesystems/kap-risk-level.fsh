CodeSystem: KapRiskLevelCS
Id: kap-risk-level
Title: "KAP suicide-risk level"
Description: "Risk level by the Columbia triage, in order (clinical basis 3.4)."
* insert KapPublication
* ^caseSensitive = true
* #none "None" "No item of the screener is answered yes."
* #low "Low" "Wish to be dead or non-specific active thoughts, and nothing above."
* #moderate "Moderate" "Thoughts with a method, or suicidal behaviour longer than three months ago."
* #high "High" "Intent or plan in the past month, or suicidal behaviour in the past three months."
