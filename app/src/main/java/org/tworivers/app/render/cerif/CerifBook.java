package org.tworivers.app.render.cerif;

import java.time.Instant;
import java.util.List;
import org.tworivers.core.shared.Names;

/// What is written as CERIF.
///
/// @param at when the last entry was recorded that is known in it
public record CerifBook(
        Instant at,
        List<OrgUnit> orgUnits,
        List<Person> persons,
        List<Project> projects,
        List<Product> products,
        List<Equipment> equipments) {
    public CerifBook {
        orgUnits = List.copyOf(orgUnits);
        persons = List.copyOf(persons);
        projects = List.copyOf(projects);
        products = List.copyOf(products);
        equipments = List.copyOf(equipments);
    }

    /// An organisation.
    ///
    /// @param kind word of its kind
    /// @param creditCode its social credit code, maybe empty
    public record OrgUnit(String id, String kind, Names names, String creditCode) {}

    /// A person who is not erased and whose name was verified.
    ///
    /// @param name as it is kept, in one piece
    /// @param affiliation id of the organisation that employs them, maybe empty
    public record Person(String id, String name, String affiliation) {
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /// A project.
    ///
    /// @param start its first day as `YYYY-MM-DD`; empty when it is not known to the day
    /// @param partners ids of organisations that take part
    public record Project(String id, Names names, String start, List<String> partners) {
        public Project {
            partners = List.copyOf(partners);
        }
    }

    /// A result of research.
    ///
    /// @param owner id of the organisation that owns it
    /// @param level how ready it is, 0 to 9
    public record Product(String id, String kind, Names names, String owner, String about, int level) {}

    /// An instrument.
    ///
    /// @param owner id of the organisation that owns it, maybe empty
    /// @param about in words, maybe empty
    public record Equipment(String id, Names names, String owner, String about) {}
}
