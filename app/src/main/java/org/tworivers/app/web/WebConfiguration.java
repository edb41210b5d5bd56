package org.tworivers.app.web;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.ApiTokens;
import org.tworivers.app.store.BookingFeeds;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.store.PublishedBulletins;
import org.tworivers.app.store.SavedViews;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.aftercare.CaseReader;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.cerif.CerifExport;
import org.tworivers.app.work.imports.ImportFolder;
import org.tworivers.app.work.imports.KeptMaps;
import org.tworivers.app.work.imports.KeptRows;
import org.tworivers.app.work.instruments.BookingDesk;
import org.tworivers.app.work.instruments.InstrumentReader;
import org.tworivers.app.work.journal.BackupFolder;
import org.tworivers.app.work.journal.ChainWatch;
import org.tworivers.app.work.journal.EntryLog;
import org.tworivers.app.work.organisations.JudgementDesk;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.organisations.PossibleDoubles;
import org.tworivers.app.work.oversight.AuditOffice;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.oversight.StallReader;
import org.tworivers.app.work.oversight.SuspectReader;
import org.tworivers.app.work.projects.Dossiers;
import org.tworivers.app.work.projects.Particulars;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.app.work.research.ResearchDesk;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.app.work.returns.ReturnBox;
import org.tworivers.app.work.returns.ReturnDesk;
import org.tworivers.app.work.returns.ReturnLists;
import org.tworivers.app.work.returns.ReturnOffice;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.app.work.returns.ReturnWorkbooks;
import org.tworivers.app.work.returns.SubmissionCheck;
import org.tworivers.app.work.returns.UnitProjects;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.talent.TalentDesk;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.results.ResultsEntry;

/// The wiring: the ledger and what is made of it, for the controllers of this folder.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class WebConfiguration {

    @Bean(destroyMethod = "")
    Ledger ledger(Serving.Settings settings) {
        return settings.ledger();
    }

    @Bean
    CurrentFigures figures(Ledger ledger) {
        return new CurrentFigures(ledger);
    }

    @Bean
    ProjectLists projectLists(Ledger ledger, CurrentFigures figures) {
        return new ProjectLists(ledger, figures);
    }

    @Bean
    Dossiers dossiers(Ledger ledger, CurrentFigures figures) {
        return new Dossiers(ledger, figures);
    }

    @Bean
    Particulars particulars(Ledger ledger) {
        return new Particulars(ledger);
    }

    @Bean
    EvidenceFiles evidenceFiles(Ledger ledger) {
        return new EvidenceFiles(ledger.database());
    }

    @Bean
    EvidenceDesk evidenceDesk(EvidenceFiles files, InstantSource clock) {
        return new EvidenceDesk(files, clock);
    }

    @Bean
    DossierDesk dossierDesk(Ledger ledger, Dossiers dossiers, ReturnBox returns, ReturnOffice office) {
        return new DossierDesk(ledger, dossiers, returns, office);
    }

    /// The region stands where that of the commands stands: `TWORIVERS_REGION`.
    @Bean
    ReturnOffice returnOffice(
            InstantSource clock, Serving.Settings settings, @Value("${tworivers.region:CN-HA}") String region) {
        return new ReturnOffice(clock, settings.base(), settings::asOf, region, settings.demonstration());
    }

    @Bean
    LeadReader leadReader(Ledger ledger, CurrentFigures figures) {
        return new LeadReader(ledger, figures);
    }

    @Bean
    LeadDesk leadDesk(Ledger ledger, DossierDesk dossiers, RandomGenerator random, ReturnOffice office) {
        return new LeadDesk(ledger, dossiers, random, office.region());
    }

    @Bean
    StallReader stallReader(Ledger ledger, ProjectLists lists) {
        return new StallReader(ledger, lists);
    }

    @Bean
    PromiseReader promiseReader(Ledger ledger, ProjectLists lists, Serving.Settings settings) {
        return new PromiseReader(ledger, lists, settings.base());
    }

    @Bean
    AuditOffice auditOffice(Ledger ledger, CurrentFigures figures) {
        return new AuditOffice(ledger, figures);
    }

    @Bean
    SuspectReader suspectReader(Ledger ledger, ProjectLists lists, CurrentFigures figures) {
        return new SuspectReader(ledger, lists, figures);
    }

    @Bean
    EntryDesk<OversightEntry> oversightDesk(Ledger ledger, RandomGenerator random, ReturnOffice office) {
        return new EntryDesk<>(ledger, random, office.region(), new OversightCodec());
    }

    @Bean
    InstrumentReader instrumentReader(Ledger ledger) {
        return new InstrumentReader(ledger);
    }

    @Bean
    BookingDesk bookingDesk(Ledger ledger, RandomGenerator random, InstantSource clock, ReturnOffice office) {
        return new BookingDesk(ledger, random, new BookingDesk.Setting(clock, office.lastDay(), office.region()));
    }

    @Bean
    BookingFeeds bookingFeeds(Ledger ledger, RandomGenerator random) {
        return new BookingFeeds(ledger.database(), random);
    }

    @Bean
    CaseReader caseReader(Ledger ledger) {
        return new CaseReader(ledger);
    }

    @Bean
    EntryDesk<AftercareEntry> caseDesk(Ledger ledger, RandomGenerator random, ReturnOffice office) {
        return new EntryDesk<>(ledger, random, office.region(), new AftercareCodec());
    }

    @Bean
    ResearchReader researchReader(Ledger ledger) {
        return new ResearchReader(ledger);
    }

    @Bean
    ResearchDesk researchDesk(Ledger ledger, RandomGenerator random, ReturnOffice office) {
        return new ResearchDesk(ledger, random, office.region());
    }

    @Bean
    ResultReader resultReader(Ledger ledger, ProjectLists lists, Serving.Settings settings) {
        return new ResultReader(ledger, lists, settings.base());
    }

    @Bean
    EntryDesk<ResultsEntry> resultDesk(Ledger ledger, RandomGenerator random, ReturnOffice office) {
        return new EntryDesk<>(ledger, random, office.region(), new ResultsCodec());
    }

    /// What joins the export: each room that has projects or instruments.
    @Bean
    CerifExport cerifExport(Ledger ledger, OrganisationLists organisations, ResultReader results) {
        return CerifExport.of(ledger, organisations, results);
    }

    @Bean
    TalentReader talentReader(Ledger ledger) {
        return new TalentReader(ledger);
    }

    @Bean
    TalentDesk talentDesk(Ledger ledger, RandomGenerator random, ReturnOffice office) {
        return new TalentDesk(ledger, random, office.region());
    }

    @Bean
    ReturnReader returnReader(Ledger ledger, ReturnOffice office) {
        return new ReturnReader(ledger, office);
    }

    @Bean
    UnitProjects unitProjects(ProjectLists lists, ReturnOffice office) {
        return new UnitProjects(lists, office.base());
    }

    @Bean
    ReturnWorkbooks returnWorkbooks(Ledger ledger, UnitProjects projects, ReturnOffice office) {
        return new ReturnWorkbooks(ledger, projects, office);
    }

    @Bean
    SubmissionCheck submissionCheck(Ledger ledger, UnitProjects projects) {
        return new SubmissionCheck(ledger, projects);
    }

    @Bean
    ReturnDesk returnDesk(Ledger ledger, ReturnOffice office, SubmissionCheck check) {
        return new ReturnDesk(ledger, office, check);
    }

    @Bean
    ReturnBox returnBox(ReturnReader reader, ReturnDesk desk, ReturnOffice office) {
        return new ReturnBox(reader, desk, office);
    }

    /// By what texts are compared beside their words, if anything is on the class path.
    @Bean
    Meanings meanings() {
        return Meanings.onClassPath();
    }

    @Bean
    EntryLog entryLog(Ledger ledger, ProjectLists lists) {
        return new EntryLog(ledger, lists);
    }

    @Bean
    OrganisationLists organisationLists(Ledger ledger, ProjectLists lists) {
        return new OrganisationLists(ledger, lists);
    }

    @Bean
    PossibleDoubles possibleDoubles(Ledger ledger, Serving.Settings settings) {
        return new PossibleDoubles(ledger, settings::asOf);
    }

    @Bean
    JudgementDesk judgementDesk(Ledger ledger) {
        return new JudgementDesk(ledger);
    }

    @Bean
    ReturnLists returnLists(Ledger ledger) {
        return new ReturnLists(ledger);
    }

    @Bean
    BackupFolder backupFolder(Ledger ledger, InstantSource clock) {
        return new BackupFolder(ledger, clock);
    }

    @Bean
    ChainWatch chainWatch(Ledger ledger, InstantSource clock) {
        return new ChainWatch(ledger.database(), clock);
    }

    @Bean
    Accounts accounts(Ledger ledger) {
        return new Accounts(ledger.database());
    }

    @Bean
    ApiTokens apiTokens(Ledger ledger) {
        return new ApiTokens(ledger.database());
    }

    @Bean
    SavedViews savedViews(Ledger ledger) {
        return new SavedViews(ledger.database());
    }

    @Bean
    PublishedBulletins publishedBulletins(Ledger ledger) {
        return new PublishedBulletins(ledger.database());
    }

    @Bean
    ImportFolder importFolder(Ledger ledger) {
        return ImportFolder.beside(ledger.database().beside());
    }

    @Bean
    KeptMaps keptMaps(ImportFolder folder) {
        String home = System.getProperty("tworivers.home", ".");
        return new KeptMaps(folder.maps(), Path.of(home).resolve("example/maps"));
    }

    @Bean
    KeptRows keptRows(ImportFolder folder, InstantSource clock) {
        return new KeptRows(folder.mending(), clock);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
