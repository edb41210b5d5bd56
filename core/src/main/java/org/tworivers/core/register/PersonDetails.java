package org.tworivers.core.register;

import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;

/// The personal data of a person: never part of a payload, kept as [PersonalContent].
///
/// @param name the person's name
/// @param contact telephone, mail or address, maybe empty
public record PersonDetails(String name, String contact) {
    /// What is left when they were erased: nothing.
    public static final PersonDetails ERASED = new PersonDetails("", "");

    /// Whether they were erased.
    public boolean isErased() {
        return name.isEmpty();
    }

    /// The form they are kept in.
    ///
    /// @param salt 32 random bytes in hex
    public PersonalContent seal(String salt) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name () must be given. Maybe the option --name is missing.");
        }
        return new PersonalContent(
                salt,
                CanonicalText.write(Tree.fields()
                        .with("name", name)
                        .with("contact", contact)
                        .build()));
    }

    /// The inverse of [#seal], for a content that was not emptied.
    public static PersonDetails parse(String content) {
        TreeReader reader = TreeReader.of(CanonicalText.parse(content), "");
        PersonDetails details = new PersonDetails(reader.text("name"), reader.text("contact", ""));
        reader.finish();
        return details;
    }

    @Override
    public String toString() {
        return isErased() ? "PersonDetails[erased]" : "PersonDetails[…]";
    }
}
