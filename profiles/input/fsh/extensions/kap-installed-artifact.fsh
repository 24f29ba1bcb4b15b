Extension: KapInstalledArtifactExtension
Id: kap-installed-artifact
Title: "Installed artifact"
Description: "One artifact that an installation put into a Medplum project. Its fingerprint tells a clinic's own change from ours."
* insert KapPublication
* insert OnElement(Basic)
* insert Part(key, 1..1, string, [["Name of the artifact among all of the release"]])
* insert Part(item, 0..1, string, [["Where it is in the project, as Type/id"]])
* insert Part(hash, 0..1, string, [["Fingerprint of what was last written"]])
* insert Part(next, 0..1, string, [["Fingerprint of what is about to be written; * when it is not known yet"]])
