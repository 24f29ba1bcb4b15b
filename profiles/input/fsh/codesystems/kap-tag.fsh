CodeSystem: KapTagCS
Id: kap-tag
Title: "KAP tag"
Description: "Tags in Resource.meta.tag that say where a resource came from."
* insert KapPublication
* ^caseSensitive = true
* #mirror "Mirrored from the EHR" "A copy of a resource that the EHR owns."
* #sandbox "Made in the sandbox" "Made-up data of the sandbox; never a real patient."
