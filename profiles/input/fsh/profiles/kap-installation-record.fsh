Profile: KapInstallationRecord
Parent: Basic
Id: kap-installation-record
Title: "Installation in a Medplum project"
Description: "What kap install put into a Medplum project. One for each project; it holds no patient's data. US Core has no profile for Basic."
* insert KapPublication
* obeys kap-installation-1 and kap-installation-2
* extension contains KapInstallationExtension named installation 0..* MS and KapInstalledArtifactExtension named artifact 0..* MS
* identifier 1..* MS
* code = $KapRecord#installation
