package fangxin.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of src/main as ArchUnit reads them, which takes seconds: once for all tests of a process. */
public final class MainClasses {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fangxin");

    private MainClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
